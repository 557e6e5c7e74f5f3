import { orient2d } from 'robust-predicates'

/**
 * Where a position lies with respect to a closed ring of flat positions `from … to - 1`: 1 inside, 0 on the ring,
 * -1 outside. Even-odd rule with exact predicates; the ring's winding is free.
 * (`orient2d` of robust-predicates is negative for a left turn.)
 */
export function ringContains(
  points: ArrayLike<number>,
  from: number,
  to: number,
  x: number,
  y: number,
): -1 | 0 | 1 {
  let inside = false
  let previous = to - 1
  for (let i = from; i < to; previous = i++) {
    const ax = points[previous * 2]!
    const ay = points[previous * 2 + 1]!
    const bx = points[i * 2]!
    const by = points[i * 2 + 1]!
    if (ay > y && by > y) continue
    if (ay < y && by < y) continue
    if (ax < x && bx < x) continue
    if (ay === y && by === y) {
      if (Math.min(ax, bx) <= x && x <= Math.max(ax, bx)) return 0
      continue
    }
    const side = orient2d(ax, ay, bx, by, x, y)
    if (side === 0 && Math.min(ay, by) <= y && y <= Math.max(ay, by)) return 0
    if (ay > y !== by > y && side < 0 === by > ay) inside = !inside
  }
  return inside ? 1 : -1
}
