import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'

/** Where the city is densest: a little south of the railway station. */
const CENTRE = lattice.fromDegrees(111.683, 40.812)

/**
 * How urban a place is, 1 in the core and near 0 on farmland: falls off with the distance from the
 * centre, slower to the east and west (the city is wider than tall).
 */
export function urbanity([x, y]: Point): number {
  const dx = (x - CENTRE[0]) / 1.28
  const dy = (y - CENTRE[1]) / (y > CENTRE[1] ? 0.95 : 0.92)
  const r = (dx * dx + dy * dy) / (6900 * 6900)
  return 1 / (1 + r * r * r)
}
