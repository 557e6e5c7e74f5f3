import type { Segment } from './segments-meet.ts'

/** Steps that a crossing may be moved by to lie exactly on the grid and on the edge. */
const REACH_STEPS = 1.5

/**
 * The grid position on a segment nearest to a place on it, when one is within reach and inside the segment, or null.
 * An edge has one at each multiple of its vector divided by the greatest common divisor of its parts.
 */
export function latticeCrossing([ax, ay, bx, by]: Segment, x: number, y: number): [number, number] | null {
  const divisor = greatestCommonDivisor(Math.abs(bx - ax), Math.abs(by - ay))
  const [stepX, stepY] = [(bx - ax) / divisor, (by - ay) / divisor]
  const along = ((x - ax) * stepX + (y - ay) * stepY) / (stepX * stepX + stepY * stepY)
  const k = Math.round(along)
  if (k <= 0 || k >= divisor) return null
  const [latticeX, latticeY] = [ax + k * stepX, ay + k * stepY]
  return Math.hypot(latticeX - x, latticeY - y) <= REACH_STEPS ? [latticeX, latticeY] : null
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
