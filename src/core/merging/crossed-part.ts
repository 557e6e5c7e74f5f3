import type { FacingStretch } from './facing-stretch.ts'

/** Metres at the ends of a stretch, and across it, within which a line only touches. */
const END = 0.05
const SIDE = 0.02

/**
 * The part of a stretch, in its `t`, where a segment lies in the strip between the two outlines; null = nowhere. What
 * only runs along an end of the strip does not lie in it; what runs along a side does.
 *
 * @param segment x, y, x, y in metres of the plane of the stretch.
 */
export function crossedPart(
  { ux, uy, from, to, near, far }: FacingStretch,
  segment: readonly [x1: number, y1: number, x2: number, y2: number],
): readonly [from: number, to: number] | null {
  const [x1, y1, x2, y2] = segment
  const [t1, s1] = [x1 * ux + y1 * uy, x1 * uy - y1 * ux]
  const [t2, s2] = [x2 * ux + y2 * uy, x2 * uy - y2 * ux]
  const sideAt = ([begin, end]: readonly [number, number], t: number): number =>
    begin + ((end - begin) * (t - from)) / (to - from)
  // Each limit is a value that runs evenly along the segment and must not be negative.
  const limits: readonly (readonly [first: number, last: number])[] = [
    [t1 - from - END, t2 - from - END],
    [to - END - t1, to - END - t2],
    [s1 - sideAt(near, t1) + SIDE, s2 - sideAt(near, t2) + SIDE],
    [sideAt(far, t1) - s1 + SIDE, sideAt(far, t2) - s2 + SIDE],
  ]
  let [low, high] = [0, 1]
  for (const [first, last] of limits) {
    if (first < 0 && last < 0) return null
    if (first < 0) low = Math.max(low, first / (first - last))
    else if (last < 0) high = Math.min(high, first / (first - last))
  }
  if (low > high) return null
  const [a, b] = [t1 + (t2 - t1) * low, t1 + (t2 - t1) * high]
  return a < b ? [a, b] : [b, a]
}
