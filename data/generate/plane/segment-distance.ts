import type { Point } from './point.ts'
import { distance } from './distance.ts'

/** Distance in metres from a point to the segment ab. */
export function segmentDistance(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length))
  return distance(p, [a[0] + t * dx, a[1] + t * dy])
}
