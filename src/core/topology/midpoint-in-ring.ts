import { orient2d } from 'robust-predicates'
import type { Arcs } from './cut-arcs.ts'
import type { Rings } from './trace-rings.ts'

/**
 * Whether the middle of ring `inner`'s first edge lies within ring `outer` (by winding). Rings of a planar graph do
 * not cross, so one position decides, and the middle of an edge cannot lie on another one. Exact: doubled positions.
 */
export function midpointInRing(arcs: Arcs, rings: Rings, inner: number, outer: number): boolean {
  const { points, arcStart } = arcs
  const i = 2 * arcStart[rings.firstHalf[inner]! >> 1]!
  const x = points[i]! + points[i + 2]!
  const y = points[i + 1]! + points[i + 3]!
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
      const side = orient2d(2 * points[k]!, y1, 2 * points[k + 2]!, y2, x, y)
      if (y1 <= y && side < 0) winding += sign
      else if (y1 > y && side > 0) winding -= sign
    }
    h = rings.next[h]!
  } while (h !== start)
  return winding !== 0
}
