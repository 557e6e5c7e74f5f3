import { isEmptyFace } from './is-empty-face.ts'
import { OUTSIDE, type Topology } from './topology.ts'

/** Whether the faces cover the ground within the outline exactly once. */
export interface TilingBalance {
  /**
   * Twice the area of all faces, less twice the ground between the outline and its holes, in grid steps squared: 0, or
   * ground is missing (negative) or covered twice (positive).
   */
  readonly doubledExcess: number
  /** Faces that are turned inside out: no area, or a negative one. Ascending. */
  readonly inverted: readonly number[]
}

/**
 * Adds up what the rings of all faces enclose, and what the rings beyond them do: along every border one side adds
 * what the other takes away, so that only ground without a ring, or with two, is left over.
 *
 * Exact: every product is of two differences of grid positions of one ring, so sums stay whole numbers below 2^53 as
 * long as twice the box of the city is (about 6.7 by 6.7 degrees). Linear in positions.
 */
export function tilingBalance(topology: Topology): TilingBalance {
  const { face, next, arcStart, arcEnd, faceRings, faceRingStart, faceRingEnd, faceCount } = topology
  let doubledExcess = 0
  const inverted: number[] = []
  for (let f = 0; f < faceCount; f++) {
    if (isEmptyFace(topology, f)) continue
    let area = 0
    for (let r = faceRingStart[f]!; r < faceRingEnd[f]!; r++) area += ringDoubledArea(topology, faceRings[r]!)
    if (area <= 0) inverted.push(f)
    doubledExcess += area
  }
  const walked = new Uint8Array(face.length)
  for (let start = 0; start < face.length; start++) {
    if (face[start] !== OUTSIDE || walked[start] === 1 || arcStart[start >> 1] === arcEnd[start >> 1])
      continue
    for (let at = start; walked[at] === 0; at = next[at]!) walked[at] = 1
    doubledExcess += ringDoubledArea(topology, start)
  }
  return { doubledExcess, inverted }
}

/** Twice the signed area within the ring of a half-edge, measured from its first position. */
function ringDoubledArea({ points, arcStart, arcEnd, next }: Topology, start: number): number {
  const from = 2 * ((start & 1) === 0 ? arcStart[start >> 1]! : arcEnd[start >> 1]! - 1)
  const x = points[from]!
  const y = points[from + 1]!
  let sum = 0
  let at = start
  let steps = next.length
  do {
    const sign = (at & 1) === 0 ? 1 : -1
    const end = 2 * (arcEnd[at >> 1]! - 1)
    for (let i = 2 * arcStart[at >> 1]!; i < end; i += 2) {
      sum += sign * ((points[i]! - x) * (points[i + 3]! - y) - (points[i + 2]! - x) * (points[i + 1]! - y))
    }
    at = next[at]!
  } while (at !== start && --steps > 0)
  return sum
}
