import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'

/** The foot of 大青山, west to east, in degrees: north of it are mountains. */
const FOOT = [
  [111.4, 40.868],
  [111.55, 40.889],
  [111.65, 40.903],
  [111.75, 40.916],
  [111.85, 40.915],
  [111.95, 40.935],
  [112.03, 40.955],
  [112.3, 41.03],
].map(([lng, lat]) => lattice.fromDegrees(lng!, lat!))

/** 0 on the plain to 1 well inside the mountains, rising over three kilometres north of the foot. */
export function relief([x, y]: Point): number {
  let i = 1
  while (i + 1 < FOOT.length && FOOT[i]![0] < x) i++
  const [a, b] = [FOOT[i - 1]!, FOOT[i]!]
  const foot = a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
  return Math.max(0, Math.min(1, (y - foot) / 3000))
}
