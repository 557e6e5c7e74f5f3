import type { Topology } from './topology.ts'
import type { ArcRecord } from './topology-diff.ts'

/** The record of an arc, or null where the slot is empty or was never handed out. */
export function arcRecord(topology: Topology, arc: number): ArcRecord | null {
  const { points, arcStart, arcEnd, face, next, origin } = topology
  if (arc >= arcStart.length || arcStart[arc] === arcEnd[arc]) return null
  return {
    points: Array.from(points.subarray(arcStart[arc]! * 2, arcEnd[arc]! * 2)),
    face: [face[2 * arc]!, face[2 * arc + 1]!],
    next: [next[2 * arc]!, next[2 * arc + 1]!],
    origin: [origin[2 * arc]!, origin[2 * arc + 1]!],
  }
}
