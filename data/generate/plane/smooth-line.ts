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
      else line.push(spline([a, b, c, d], k / pieces))
    }
  }
  return line
}

/** The point at `t` between the second and the third of four control points. */
function spline(controls: readonly [Point, Point, Point, Point], t: number): Point {
  const on = (axis: 0 | 1) => {
    const [p, q, r, s] = controls.map((point) => point[axis]) as [number, number, number, number]
    const [linear, square, cube] = [r - p, 2 * p - 5 * q + 4 * r - s, 3 * q - p - 3 * r + s]
    return 0.5 * (2 * q + linear * t + square * t * t + cube * t * t * t)
  }
  return [on(0), on(1)]
}
