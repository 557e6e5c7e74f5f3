import type { Segment } from './segments-meet.ts'

/** Segment number `index` along interleaved positions. */
export function segmentAt(points: ArrayLike<number>, index: number): Segment {
  const at = 2 * index
  return [points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!]
}
