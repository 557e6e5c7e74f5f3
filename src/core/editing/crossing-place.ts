import { orient2d } from 'robust-predicates'
import type { Segment } from './segments-meet.ts'

/**
 * Where two segments that meet do so, in fractions of a step: the place on the second one that the first one's line
 * crosses, or the end of one on the other where they run in one direction.
 */
export function crossingPlace([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): [number, number] {
  const c = orient2d(ax, ay, bx, by, cx, cy)
  const d = orient2d(ax, ay, bx, by, dx, dy)
  if (c !== d) return [cx + (dx - cx) * (c / (c - d)), cy + (dy - cy) * (c / (c - d))]
  const within = (x: number, y: number) => (ax - x) * (bx - x) + (ay - y) * (by - y) <= 0
  return within(cx, cy) ? [cx, cy] : within(dx, dy) ? [dx, dy] : [ax, ay]
}
