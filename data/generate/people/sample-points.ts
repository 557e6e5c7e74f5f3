import type { Point } from '../plane/point.ts'
import { ringArea } from '../plane/ring-area.ts'
import { ringContains } from '../plane/ring-contains.ts'
import { Random } from '../random.ts'

/** About `count` points spread evenly over a ring's inside (a jittered lattice); never none. */
export function samplePoints(ring: readonly Point[], count: number, seed: string): Point[] {
  const random = new Random(seed)
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  for (let step = Math.sqrt(ringArea(ring) / count); ; step /= 2) {
    const points: Point[] = []
    for (let y = bottom; y < top; y += step)
      for (let x = left; x < right; x += step) {
        const point: Point = [x + random.unit() * step, y + random.unit() * step]
        if (ringContains(ring, point)) points.push(point)
      }
    if (points.length > 0) return points
  }
}
