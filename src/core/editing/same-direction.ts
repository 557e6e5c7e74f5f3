import { orient2d } from 'robust-predicates'

/** True when the rays from (x, y) to a and to b are one and the same. Exact. */
export function isSameDirection(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  return orient2d(x, y, ax, ay, bx, by) === 0 && (ax - x) * (bx - x) + (ay - y) * (by - y) > 0
}
