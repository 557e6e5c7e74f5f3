import { orient2d } from 'robust-predicates'
import type { Arcs } from './cut-arcs.ts'
import type { Rings } from './trace-rings.ts'

/**
 * Whether the ground beside ring `inner`, at the middle of one of its edges, lies within ring `outer` (by winding).
 * Rings of a planar graph do not cross, so one place decides. The middle of an edge lies on another ring only where
 * that runs along the other side of the same edge; then the place is taken a hair to the left, on the side of `inner`.
 * Exact: doubled positions, and an edge that is not level, because the winding is counted a hair above the place.
 */
export function midpointInRing(arcs: Arcs, rings: Rings, inner: number, outer: number): boolean {
  const { points, arcStart } = arcs
  const { half, at } = slopingEdge(arcs, rings, inner)
  const x = points[at]! + points[at + 2]!
  const y = points[at + 1]! + points[at + 3]!
  const ownSide = half & 1 ? 1 : -1
  let winding = 0
  const start = rings.firstHalf[outer]!
  let h = start
  do {
    const sign = h & 1 ? -1 : 1
    const last = 2 * arcStart[(h >> 1) + 1]! - 2
    for (let k = 2 * arcStart[h >> 1]!; k < last; k += 2) {
      const y1 = 2 * points[k + 1]!
      const y2 = 2 * points[k + 3]!
      if (y1 <= y === y2 <= y) continue
      const side = orient2d(2 * points[k]!, y1, 2 * points[k + 2]!, y2, x, y) || ownSide
      if (y1 <= y && side < 0) winding += sign
      else if (y1 > y && side > 0) winding -= sign
    }
    h = rings.next[h]!
  } while (h !== start)
  return winding !== 0
}

/** The first edge along a ring that is not level: its half-edge, and where its arc's positions hold it. */
function slopingEdge({ points, arcStart }: Arcs, rings: Rings, ring: number): { half: number; at: number } {
  for (let half = rings.firstHalf[ring]!; ; half = rings.next[half]!) {
    const last = 2 * arcStart[(half >> 1) + 1]! - 2
    for (let at = 2 * arcStart[half >> 1]!; at < last; at += 2) {
      if (points[at + 1] !== points[at + 3]) return { half, at }
    }
  }
}
