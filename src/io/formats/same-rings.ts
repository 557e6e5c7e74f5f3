import type { Rings } from './outline-disagreement.ts'

/**
 * True when two outlines have the very same rings: wherever these start, whichever way they run, in whichever order.
 * Exact and linear, so that the common case needs no measuring.
 */
export function sameRings(a: Rings, b: Rings): boolean {
  if (a.length !== b.length) return false
  const waiting = new Map(b.map((ring) => [keyOf(ring), ring]))
  return a.every((ring) => {
    const other = waiting.get(keyOf(ring))
    return other !== undefined && (isSame(ring, other, 2) || isSame(ring, other, -2))
  })
}

/** Length and smallest position: rings of one outline never share both and differ. */
function keyOf(ring: readonly number[]): string {
  const start = smallest(ring)
  return `${ring.length} ${ring[start]} ${ring[start + 1]}`
}

function isSame(ring: readonly number[], other: readonly number[], step: 2 | -2): boolean {
  const { length } = ring
  let [i, j] = [smallest(ring), smallest(other)]
  for (let n = 0; n < length; n += 2) {
    if (ring[i] !== other[j] || ring[i + 1] !== other[j + 1]) return false
    i = (i + 2) % length
    j = (j + step + length) % length
  }
  return true
}

/** Index of the position with the smallest x, then y. */
function smallest(ring: readonly number[]): number {
  let best = 0
  for (let i = 2; i < ring.length; i += 2) {
    if (ring[i]! < ring[best]! || (ring[i] === ring[best] && ring[i + 1]! < ring[best + 1]!)) best = i
  }
  return best
}
