import { toDegrees } from '#core/geometry/grid.ts'
import type { Topology } from './topology.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** The box around faces, or null when there are none. Only shells are walked: holes lie inside them. */
export function faceBox(topology: Topology, faces: Iterable<number>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  const { points, arcStart, arcEnd, faceRings, faceRingStart, next } = topology
  for (const face of faces) {
    const first = faceRings[faceRingStart[face]!]!
    let half = first
    do {
      const arc = half >> 1
      for (let at = arcStart[arc]!; at < arcEnd[arc]!; at++) {
        west = Math.min(west, points[2 * at]!)
        east = Math.max(east, points[2 * at]!)
        south = Math.min(south, points[2 * at + 1]!)
        north = Math.max(north, points[2 * at + 1]!)
      }
      half = next[half]!
    } while (half !== first)
  }
  return west > east ? null : [toDegrees(west), toDegrees(south), toDegrees(east), toDegrees(north)]
}
