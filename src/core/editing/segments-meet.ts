import { orient2d } from 'robust-predicates'

/** Ends of a segment: x1, y1, x2, y2. */
export type Segment = readonly [number, number, number, number]

/**
 * How two segments that share no end by right meet: `cross` in a point inside both, `touch` in an end of one of them
 * or along a stretch, or not at all. Exact.
 */
export function segmentsMeet([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): 'cross' | 'touch' | null {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return null
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return null
  const c = Math.sign(orient2d(ax, ay, bx, by, cx, cy))
  const d = Math.sign(orient2d(ax, ay, bx, by, dx, dy))
  if (c * d > 0) return null
  const a = Math.sign(orient2d(cx, cy, dx, dy, ax, ay))
  const b = Math.sign(orient2d(cx, cy, dx, dy, bx, by))
  if (a * b > 0) return null
  return a * b * c * d === 0 ? 'touch' : 'cross'
}
