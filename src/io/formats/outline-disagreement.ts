import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { GRID_STEPS_PER_DEGREE } from '#core/geometry/grid.ts'

/** Closed rings of positions in degrees, the first not repeated; even-odd, so that holes are rings like others. */
export type Rings = readonly (readonly number[])[]

/** Parallels that the area is sampled on. */
const PARALLELS = 1024

/**
 * Area in square metres that belongs to exactly one of two outlines, sampled on {@link PARALLELS} parallels: exact
 * where nothing disagrees, within about a percent of the disagreement else. It only says how far a drawn outline is
 * from the sum of its parts; nothing is built on it.
 */
export function outlineDisagreement(a: Rings, b: Rings): number {
  let [south, north] = [Infinity, -Infinity]
  for (const ring of [...a, ...b]) {
    for (let i = 1; i < ring.length; i += 2) {
      south = Math.min(south, ring[i]!)
      north = Math.max(north, ring[i]!)
    }
  }
  const height = (north - south) / PARALLELS
  if (!(height > 0)) return 0
  const crossings = Array.from({ length: PARALLELS }, (): number[] => [])
  // Crossings of both outlines together: the even-odd rule of their union is the symmetric difference.
  for (const ring of [...a, ...b]) addCrossings(ring, south, height, crossings)
  let area = 0
  for (const [row, found] of crossings.entries()) {
    found.sort((x, y) => x - y)
    const latitude = south + (row + 0.5) * height
    let degrees = 0
    for (let i = 0; i + 1 < found.length; i += 2) degrees += found[i + 1]! - found[i]!
    area += degrees * metersOfDegree(latitude, 1, 0) * height * metersOfDegree(latitude, 0, 1)
  }
  return area
}

function addCrossings(
  ring: readonly number[],
  south: number,
  height: number,
  crossings: readonly number[][],
): void {
  let [x1, y1] = [ring.at(-2)!, ring.at(-1)!]
  for (let i = 0; i < ring.length; i += 2) {
    const [x2, y2] = [ring[i]!, ring[i + 1]!]
    const first = Math.max(0, Math.ceil((Math.min(y1, y2) - south) / height - 0.5))
    const last = Math.min(PARALLELS - 1, Math.ceil((Math.max(y1, y2) - south) / height - 0.5) - 1)
    for (let row = first; row <= last; row++) {
      const latitude = south + (row + 0.5) * height
      crossings[row]!.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1))
    }
    ;[x1, y1] = [x2, y2]
  }
}

/** Metres in a degree of longitude (1, 0) or latitude (0, 1) at a latitude, from a short segment there. */
function metersOfDegree(latitude: number, east: 0 | 1, north: 0 | 1): number {
  const [step, y] = [1000, latitude * GRID_STEPS_PER_DEGREE]
  return (segmentLengthMeters(0, y, east * step, y + north * step) / step) * GRID_STEPS_PER_DEGREE
}
