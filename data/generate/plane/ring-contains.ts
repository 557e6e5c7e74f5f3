import type { Point } from './point.ts'

/** Whether a point lies inside a ring (even–odd rule; on the edge is unspecified). */
export function ringContains(ring: readonly Point[], point: Point): boolean {
  let inside = false
  const [x, y] = point
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]!
    const b = ring[j]!
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}
