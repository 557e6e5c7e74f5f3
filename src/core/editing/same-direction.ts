import { orient2d } from 'robust-predicates'

type Place = readonly [x: number, y: number]

/** True when the rays from a place to a and to b are one and the same. Exact. */
export function isSameDirection([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): boolean {
  return orient2d(x, y, ax, ay, bx, by) === 0 && (ax - x) * (bx - x) + (ay - y) * (by - y) > 0
}
