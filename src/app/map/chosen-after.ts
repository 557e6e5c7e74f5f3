/**
 * Chosen vertices after a click on one: it alone, the range from `rangeFrom` to it, or the ones before with it in or
 * out.
 */
export function chosenAfter(
  before: readonly number[],
  at: number,
  rangeFrom: number | null,
  isToggle: boolean,
): number[] {
  if (rangeFrom !== null) {
    const [low, high] = [Math.min(at, rangeFrom), Math.max(at, rangeFrom)]
    return Array.from({ length: high - low + 1 }, (_, i) => low + i)
  }
  if (!isToggle) return [at]
  return before.includes(at) ? before.filter((each) => each !== at) : [...before, at]
}
