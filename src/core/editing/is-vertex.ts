import type { Topology } from '#core/topology/topology.ts'
import type { BorderVertex } from './border-vertex.ts'

/** True when an arc has a position of that index. */
export function isVertex({ arcStart, arcEnd }: Topology, { arc, index }: BorderVertex): boolean {
  return (
    Number.isInteger(arc) &&
    Number.isInteger(index) &&
    index >= 0 &&
    arc >= 0 &&
    arc < arcStart.length &&
    index < arcEnd[arc]! - arcStart[arc]!
  )
}
