import { ringPositions } from './ring-positions.ts'
import type { Topology } from './topology.ts'

/**
 * A place inside a face, in grid steps and parts of them: the middle of its widest stretch on a parallel through its
 * middle, between two rows of the grid. Good for the thinnest face, where a pole of inaccessibility is searched for in
 * vain. Null for a face of one row.
 */
export function faceInside(topology: Topology, face: number): readonly [x: number, y: number] | null {
  const rings = Array.from(
    topology.faceRings.subarray(topology.faceRingStart[face], topology.faceRingEnd[face]),
    (start) => ringPositions(topology, start),
  )
  let [south, north] = [Infinity, -Infinity]
  for (let i = 1; i < (rings[0]?.length ?? 0); i += 2) {
    south = Math.min(south, rings[0]![i]!)
    north = Math.max(north, rings[0]![i]!)
  }
  if (!(north > south)) return null
  const y = Math.floor((south + north) / 2) + (north - south === 1 ? 0.5 : 0.25)
  const crossings: number[] = []
  for (const ring of rings) {
    for (let i = 0, previous = ring.length - 2; i < ring.length; previous = i, i += 2) {
      const [x1, y1, x2, y2] = [ring[previous]!, ring[previous + 1]!, ring[i]!, ring[i + 1]!]
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    }
  }
  crossings.sort((a, b) => a - b)
  let [width, x] = [0, Number.NaN]
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const stretch = crossings[i + 1]! - crossings[i]!
    if (stretch > width) [width, x] = [stretch, (crossings[i]! + crossings[i + 1]!) / 2]
  }
  return width > 0 ? [x, y] : null
}
