import { orient2d } from 'robust-predicates'

/**
 * Which way the path through the positions a, b, c of an interleaved array turns: positive left (counter-clockwise),
 * negative right, 0 straight on. Exact for every grid position: plain doubles where no product can lose a bit, the
 * adaptive predicate of Shewchuk (1997) beyond.
 */
export function orient(points: ArrayLike<number>, a: number, b: number, c: number): number {
  const ax = points[2 * a]!
  const ay = points[2 * a + 1]!
  const left = (points[2 * b]! - ax) * (points[2 * c + 1]! - ay)
  const right = (points[2 * b + 1]! - ay) * (points[2 * c]! - ax)
  if (left < EXACT && left > -EXACT && right < EXACT && right > -EXACT) return left - right
  return -orient2d(ax, ay, points[2 * b]!, points[2 * b + 1]!, points[2 * c]!, points[2 * c + 1]!)
}

/** Products of integers below 2^52 are exact, and so is their difference. */
const EXACT = 2 ** 52
