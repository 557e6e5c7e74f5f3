import { isSameDirection } from './same-direction.ts'
import { segmentsMeet, type Segment } from './segments-meet.ts'

/**
 * True when two segments of a planar graph meet anywhere but in one end that they share. Segments of the same two ends
 * meet wrongly. Exact.
 */
export function meetWrongly(s: Segment, t: Segment): boolean {
  const [ax, ay, bx, by] = s
  const [cx, cy, dx, dy] = t
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false
  if (ax === cx && ay === cy) return isSameDirection([ax, ay], [bx, by], [dx, dy])
  if (ax === dx && ay === dy) return isSameDirection([ax, ay], [bx, by], [cx, cy])
  if (bx === cx && by === cy) return isSameDirection([bx, by], [ax, ay], [dx, dy])
  if (bx === dx && by === dy) return isSameDirection([bx, by], [ax, ay], [cx, cy])
  return segmentsMeet(s, t) !== null
}
