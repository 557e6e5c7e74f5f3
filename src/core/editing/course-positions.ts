import type { Topology } from '#core/topology/topology.ts'

/** Positions of an arc, interleaved, both ends included, as a list of its own. */
export function coursePositions({ points, arcStart, arcEnd }: Topology, arc: number): number[] {
  return Array.from(points.subarray(arcStart[arc]! * 2, arcEnd[arc]! * 2))
}
