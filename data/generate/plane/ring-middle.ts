import type { Point } from './point.ts'

/** The centre of gravity of a ring's inside. */
export function ringMiddle(ring: readonly Point[]): Point {
  const [ox, oy] = ring[0]!
  let [twice, x, y] = [0, 0, 0]
  for (let i = 1; i + 1 < ring.length; i++) {
    const [ax, ay] = [ring[i]![0] - ox, ring[i]![1] - oy]
    const [bx, by] = [ring[i + 1]![0] - ox, ring[i + 1]![1] - oy]
    const cross = ax * by - bx * ay
    twice += cross
    x += cross * (ax + bx)
    y += cross * (ay + by)
  }
  return [ox + x / (3 * twice), oy + y / (3 * twice)]
}
