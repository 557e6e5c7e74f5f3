import { distance } from './distance.ts'
import type { Point } from './point.ts'

/** Unit direction of a ring's longest side, turned by right angles to point roughly east: its rows. */
export function mainDirection(ring: readonly Point[]): Point {
  let best = 0
  let main: Point = [1, 0]
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i]!, ring[(i + 1) % ring.length]!]
    const length = distance(a, b)
    if (length > best) {
      best = length
      main = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
    }
  }
  const [x, y] = main
  const turned: Point = Math.abs(x) >= Math.abs(y) ? [x, y] : [y, -x]
  return turned[0] < 0 ? [-turned[0], -turned[1]] : turned
}
