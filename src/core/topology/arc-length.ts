import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { Topology } from './topology.ts'

/** Ellipsoidal length of an arc in metres. */
export function arcLengthMeters(topology: Topology, arc: number): number {
  const { points, arcStart, arcEnd } = topology
  let meters = 0
  for (let i = arcStart[arc]! + 1; i < arcEnd[arc]!; i++) {
    meters += segmentLengthMeters(points[i * 2 - 2]!, points[i * 2 - 1]!, points[i * 2]!, points[i * 2 + 1]!)
  }
  return meters
}
