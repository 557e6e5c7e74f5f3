import type { BorderVertex } from '#core/editing/border-vertex.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { GridVector } from './grid-at.ts'

/** Where a vertex stands on the grid now. */
export function vertexPlace({ points, arcStart }: Topology, { arc, index }: BorderVertex): GridVector {
  const at = (arcStart[arc]! + index) * 2
  return [points[at]!, points[at + 1]!]
}
