/** True for a closed ring (interleaved grid positions, first = last) that turns left around what it encloses. */
export function isCounterClockwise(ring: readonly number[]): boolean {
  let doubled = 0
  for (let i = 2; i + 3 < ring.length; i += 2) {
    doubled +=
      (ring[i]! - ring[0]!) * (ring[i + 3]! - ring[1]!) -
      (ring[i + 2]! - ring[0]!) * (ring[i + 1]! - ring[1]!)
  }
  return doubled > 0
}
