/**
 * Shares a whole total out by weights, every share at least its floor and at most its ceiling, summing
 * to the total exactly (largest remainder; ties go to the earlier index).
 */
export function apportion(
  total: number,
  weights: readonly number[],
  floor: (index: number) => number = () => 0,
  ceiling: (index: number) => number = () => Infinity,
): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const ideal = weights.map((weight) => (total * weight) / sum)
  const shares = ideal.map((share, index) =>
    Math.min(ceiling(index), Math.max(floor(index), Math.floor(share))),
  )
  let missing = total - shares.reduce((a, b) => a + b, 0)
  while (missing !== 0) {
    const step = Math.sign(missing)
    const open = [...shares.keys()]
      .filter((index) => (step > 0 ? shares[index]! < ceiling(index) : shares[index]! > floor(index)))
      .sort((a, b) => step * (ideal[b]! - shares[b]! - (ideal[a]! - shares[a]!)) || a - b)
    if (open.length === 0) throw new Error(`cannot share ${total} within the given limits`)
    for (const index of open.slice(0, Math.abs(missing))) {
      shares[index]! += step
      missing -= step
    }
  }
  return shares
}
