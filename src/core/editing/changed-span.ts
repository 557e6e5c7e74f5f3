import type { Topology } from '#core/topology/topology.ts'

/**
 * Segments of a new course that the arc does not have now: `from … to - 1`, by index along the new course. What
 * stayed at both ends is left out.
 */
export function changedSpan(
  { points, arcStart, arcEnd }: Topology,
  arc: number,
  course: readonly number[],
): readonly [from: number, to: number] {
  const base = arcStart[arc]! * 2
  const before = arcEnd[arc]! - arcStart[arc]!
  const after = course.length / 2
  const isSame = (was: number, is: number): boolean =>
    points[base + was * 2] === course[is * 2] && points[base + was * 2 + 1] === course[is * 2 + 1]
  let head = 0
  while (head < before && head < after && isSame(head, head)) head++
  if (head === before && head === after) return [0, 0]
  let tail = 0
  while (tail < before - head && tail < after - head && isSame(before - 1 - tail, after - 1 - tail)) tail++
  return [Math.max(0, head - 1), Math.min(after - 1, after - tail)]
}
