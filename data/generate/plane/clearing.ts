import type { Random } from '../random.ts'
import type { Point } from './point.ts'
import { ringContains } from './ring-contains.ts'
import { segmentDistance } from './segment-distance.ts'

/** Twelve directions of a circle, as whole-number slopes scaled to length about 1. */
const SPOKES: readonly Point[] = [
  [1, 0],
  [0.87, 0.5],
  [0.5, 0.87],
  [0, 1],
  [-0.5, 0.87],
  [-0.87, 0.5],
  [-1, 0],
  [-0.87, -0.5],
  [-0.5, -0.87],
  [0, -1],
  [0.5, -0.87],
  [0.87, -0.5],
]

/**
 * A roundish patch inside a ring where it is widest, of at most the given radius: the built-up part of a
 * village or of a ragged block.
 */
export function clearing(ring: readonly Point[], radiusMeters: number, random: Random): Point[] {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best = -1
  let middle: Point = ring[0]!
  let tries = 0
  while (tries < 60 || best <= 0) {
    tries++
    const point: Point = [random.between(left, right), random.between(bottom, top)]
    if (!ringContains(ring, point)) continue
    const clear = Math.min(radiusMeters * 1.5, clearance(ring, point)) * random.between(0.8, 1)
    if (clear > best) [best, middle] = [clear, point]
  }
  const radius = Math.min(radiusMeters, 0.9 * clearance(ring, middle))
  const stretch = random.between(0.62, 0.95)
  return SPOKES.map(([x, y]): Point => {
    const reach = radius * random.between(0.78, 1)
    return [middle[0] + x * reach, middle[1] + y * reach * stretch]
  })
}

function clearance(ring: readonly Point[], point: Point): number {
  let least = Infinity
  for (let i = 0; i < ring.length; i++)
    least = Math.min(least, segmentDistance(point, ring[i]!, ring[(i + 1) % ring.length]!))
  return least
}
