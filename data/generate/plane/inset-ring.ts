import { distance } from './distance.ts'
import type { Point } from './point.ts'
import { ringArea } from './ring-area.ts'
import { ringContains } from './ring-contains.ts'
import { segmentDistance } from './segment-distance.ts'
import { segmentsCross } from './segments-cross.ts'

/**
 * A plainer ring inside a counterclockwise one, about `marginMeters` from its border (the half width of
 * the street). Undefined when the shape is too ragged for one.
 */
export function insetRing(ring: readonly Point[], marginMeters: number): Point[] | undefined {
  for (const tolerance of [2, 7, 18, 40]) {
    const inner = offset(simplify(ring, tolerance), marginMeters + tolerance * 0.8)
    if (inner !== undefined && isWithin(ring, inner)) return inner
  }
  return undefined
}

/** Drops, smallest first, corners that stick out less than the tolerance. */
function simplify(ring: readonly Point[], tolerance: number): Point[] {
  const kept = [...ring]
  while (kept.length > 4) {
    let weakest = -1
    let least = tolerance
    for (let i = 0; i < kept.length; i++) {
      const [a, c] = [kept.at(i - 1)!, kept[(i + 1) % kept.length]!]
      const out = segmentDistance(kept[i]!, a, c)
      if (out < least) [least, weakest] = [out, i]
    }
    if (weakest < 0) break
    kept.splice(weakest, 1)
  }
  return kept
}

/** Every side moved inwards, neighbours met again; undefined when a corner is too sharp. */
function offset(ring: readonly Point[], margin: number): Point[] | undefined {
  const moved: Point[] = []
  for (let i = 0; i < ring.length; i++) {
    const [a, b, c] = [ring.at(i - 1)!, ring[i]!, ring[(i + 1) % ring.length]!]
    const [before, after] = [distance(a, b), distance(b, c)]
    if (before === 0 || after === 0) return undefined
    const u: Point = [(b[0] - a[0]) / before, (b[1] - a[1]) / before]
    const v: Point = [(c[0] - b[0]) / after, (c[1] - b[1]) / after]
    const bend = 1 + u[0] * v[0] + u[1] * v[1]
    if (bend < 0.08) return undefined
    moved.push([b[0] + (margin * (-u[1] - v[1])) / bend, b[1] + (margin * (u[0] + v[0])) / bend])
  }
  return moved
}

function isWithin(ring: readonly Point[], inner: readonly Point[]): boolean {
  if (ringArea(inner) < 0.25 * ringArea(ring)) return false
  const count = inner.length
  for (let i = 0; i < count; i++) {
    const [p, q] = [inner[i]!, inner[(i + 1) % count]!]
    if (!ringContains(ring, p)) return false
    for (let k = 0; k < ring.length; k++)
      if (segmentsCross(p, q, ring[k]!, ring[(k + 1) % ring.length]!)) return false
    for (let k = i + 2; k < count; k++) {
      if (i === 0 && k === count - 1) continue
      if (segmentsCross(p, q, inner[k]!, inner[(k + 1) % count]!)) return false
    }
  }
  return true
}
