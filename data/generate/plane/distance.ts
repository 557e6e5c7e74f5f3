import type { Point } from './point.ts'

/** Straight distance in metres. (`Math.hypot` may differ between engines; a square root may not.) */
export function distance(a: Point, b: Point): number {
  const dx = a[0] - b[0]
  const dy = a[1] - b[1]
  return Math.sqrt(dx * dx + dy * dy)
}
