import type { FacingStretch } from './facing-stretch.ts'
import { placeInStretch } from './place-in-stretch.ts'

/**
 * Metres of two outlines that face each other: of the one of which it is less, each part counted once however often
 * it faces something.
 *
 * @param a Outline that the stretches are seen from, in metres; `b` the other one.
 */
export function facingMeters(stretches: readonly FacingStretch[], a: Float64Array, b: Float64Array): number {
  const onA = covered(
    stretches,
    a,
    ({ edge }) => edge,
    ({ near }) => near,
  )
  const onB = covered(
    stretches,
    b,
    ({ otherEdge }) => otherEdge,
    ({ far }) => far,
  )
  return Math.min(onA, onB)
}

function covered(
  stretches: readonly FacingStretch[],
  ring: Float64Array,
  edgeOf: (stretch: FacingStretch) => number,
  sideOf: (stretch: FacingStretch) => readonly [number, number],
): number {
  const byEdge = new Map<number, (readonly [from: number, to: number])[]>()
  for (const stretch of stretches) {
    const corner = 2 * edgeOf(stretch)
    const side = sideOf(stretch)
    const alongEdge = (t: number, s: number): number => {
      const [x, y] = placeInStretch(stretch, t, s)
      return Math.hypot(x - ring[corner]!, y - ring[corner + 1]!)
    }
    const ends = [alongEdge(stretch.from, side[0]), alongEdge(stretch.to, side[1])] as const
    const parts = byEdge.get(corner) ?? []
    byEdge.set(corner, parts)
    parts.push([Math.min(...ends), Math.max(...ends)])
  }
  let sum = 0
  for (const parts of byEdge.values()) {
    let end = -Infinity
    for (const [from, to] of parts.toSorted((p, q) => p[0] - q[0])) {
      sum += Math.max(0, to - Math.max(from, end))
      end = Math.max(end, to)
    }
  }
  return sum
}
