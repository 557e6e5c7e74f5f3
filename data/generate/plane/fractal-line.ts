import type { Random } from '../random.ts'
import { distance } from './distance.ts'
import type { Point } from './point.ts'

/**
 * A natural-looking line through the given points: midpoint displacement, sideways by at most
 * `roughness` of each piece's length, until the pieces are shorter than `stepMeters`.
 */
export function fractalLine(
  points: readonly Point[],
  roughness: number,
  stepMeters: number,
  random: Random,
): Point[] {
  const line: Point[] = [points[0]!]
  for (let i = 1; i < points.length; i++) displace(points[i - 1]!, points[i]!, 0)
  return line

  function displace(a: Point, b: Point, depth: number) {
    const length = distance(a, b)
    if (length < stepMeters || depth > 12) {
      line.push(b)
      return
    }
    const along = 0.5 + random.bell() * 0.12
    const sideways = random.bell() * roughness
    const middle: Point = [
      a[0] + (b[0] - a[0]) * along - (b[1] - a[1]) * sideways,
      a[1] + (b[1] - a[1]) * along + (b[0] - a[0]) * sideways,
    ]
    displace(a, middle, depth + 1)
    displace(middle, b, depth + 1)
  }
}
