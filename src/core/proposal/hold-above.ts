/**
 * What each jurisdiction may keep when some of them may stay above the first limit, up to the second one: at most
 * `atMost` do, those that keep most by it; of equals the one with more residents, then the first.
 */
export function holdAbove(
  residents: readonly number[],
  first: number,
  second: number,
  atMost: number,
): readonly number[] {
  const kept = (at: number): number => Math.min(residents[at]!, second) - first
  const order = [...residents.keys()]
    .filter((at) => kept(at) > 0)
    .toSorted((a, b) => kept(b) - kept(a) || residents[b]! - residents[a]! || a - b)
  const held = new Set(order.slice(0, atMost))
  return residents.map((_, at) => (held.has(at) ? second : first))
}
