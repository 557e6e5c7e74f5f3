import type { BorderVertex } from '#core/editing/border-vertex.ts'
import { isFreeRing } from '#core/editing/is-free-ring.ts'
import type { Topology } from '#core/topology/topology.ts'

/** True when a vertex stands for a node: it is an end of its arc, and other arcs meet there. */
export function isNode(topology: Topology, { arc, index }: BorderVertex): boolean {
  const { arcStart, arcEnd } = topology
  const isEnd = index === 0 || index === arcEnd[arc]! - arcStart[arc]! - 1
  return isEnd && !isFreeRing(topology, arc)
}
