import type { BorderVertex } from '#core/editing/border-vertex.ts'
import type { Topology } from '#core/topology/topology.ts'

/** True when a vertex stands for a node: it is an end of its arc. */
export function isNode({ arcStart, arcEnd }: Topology, { arc, index }: BorderVertex): boolean {
  return index === 0 || index === arcEnd[arc]! - arcStart[arc]! - 1
}
