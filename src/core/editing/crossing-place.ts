import type { Segment } from './segments-meet.ts'

/**
 * Where two segments meet, in fractions of a step: the crossing of their lines, or the end of one on the other where
 * they run in one direction.
 */
export function crossingPlace([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): [number, number] {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  if (turn !== 0) {
    const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn
    return [ax + (bx - ax) * along, ay + (by - ay) * along]
  }
  const within = (x: number, y: number) => (ax - x) * (bx - x) + (ay - y) * (by - y) <= 0
  return within(cx, cy) ? [cx, cy] : within(dx, dy) ? [dx, dy] : [ax, ay]
}
