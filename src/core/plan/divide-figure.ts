/**
 * Divides a count over parts in proportion to their weights, by the method of the largest remainder, so that the
 * integers add up exactly. Equal remainders go to the earlier part; without any weight the first part takes all.
 */
export function divideFigure(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (!(sum > 0)) return weights.map((_, i) => (i === 0 ? total : 0))
  const exact = weights.map((weight) => (total * weight) / sum)
  const shares = exact.map(Math.floor)
  const left = total - shares.reduce((a, b) => a + b, 0)
  const order = exact
    .map((value, part) => ({ part, remainder: value - shares[part]! }))
    .toSorted((a, b) => b.remainder - a.remainder || a.part - b.part)
  for (let i = 0; i < left; i++) shares[order[i % order.length]!.part]!++
  return shares
}
