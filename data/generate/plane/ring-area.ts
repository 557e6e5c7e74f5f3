import type { Point } from './point.ts'

/** Signed area in square metres of a ring given without its closing repeat; positive when counterclockwise. */
export function ringArea(ring: readonly Point[]): number {
  let twice = 0
  let before = ring[ring.length - 1]!
  for (const point of ring) {
    twice += before[0] * point[1] - point[0] * before[1]
    before = point
  }
  return twice / 2
}
