import type { Topology } from '#core/topology/topology.ts'
import type { Extent } from './order-in-rows.ts'

/** The box around some faces, one at least, in grid steps. */
export function faceExtent(topology: Topology, faces: readonly number[]): Extent {
  const { faceRings, faceRingStart, next, arcStart, arcEnd, points } = topology
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const face of faces) {
    const first = faceRings[faceRingStart[face]!]!
    let at = first
    do {
      for (let i = arcStart[at >> 1]!; i < arcEnd[at >> 1]!; i++) {
        west = Math.min(west, points[2 * i]!)
        east = Math.max(east, points[2 * i]!)
        south = Math.min(south, points[2 * i + 1]!)
        north = Math.max(north, points[2 * i + 1]!)
      }
      at = next[at]!
    } while (at !== first)
  }
  return [west, south, east, north]
}
