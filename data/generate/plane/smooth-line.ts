import { distance } from './distance.ts'
import type { Point } from './point.ts'

/** A smooth curve through the given points (Catmull–Rom), sampled about every `stepMeters`. */
export function smoothLine(points: readonly Point[], stepMeters: number): Point[] {
  const closed = distance(points[0]!, points[points.length - 1]!) === 0
  const line: Point[] = [points[0]!]
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i - 1] ?? (closed ? points[points.length - 2]! : points[i]!)
    const b = points[i]!
    const c = points[i + 1]!
    const d = points[i + 2] ?? (closed ? points[1]! : c)
    const pieces = Math.max(1, Math.round(distance(b, c) / stepMeters))
    for (let k = 1; k <= pieces; k++) {
      if (k === pieces) line.push(c)
      else line.push([spline(a, b, c, d, k / pieces, 0), spline(a, b, c, d, k / pieces, 1)])
    }
  }
  return line
}

function spline(a: Point, b: Point, c: Point, d: Point, t: number, axis: 0 | 1): number {
  const [p, q, r, s] = [a[axis], b[axis], c[axis], d[axis]]
  return (
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t)
  )
}
