/**
 * How well staff stands where the work is: 1 − ½ Σ |aᵢ − bᵢ| over the shares of two amounts, one minus the index of
 * dissimilarity (Duncan & Duncan 1955); 1 = in proportion everywhere, 0 = nowhere together. Its complement is the
 * share of posts that would have to move. Amounts are ≥ 0, by office; they are divided by their sums. Nothing matches
 * nothing (1), and nothing does not match something (0).
 */
export function matchIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const sumA = sumOf(a)
  const sumB = sumOf(b)
  if (sumA === 0 || sumB === 0) return sumA === sumB ? 1 : 0
  let apart = 0
  for (let office = 0; office < a.length; office++) apart += Math.abs(a[office]! / sumA - b[office]! / sumB)
  return Math.max(0, 1 - apart / 2)
}

function sumOf(amounts: ArrayLike<number>): number {
  let sum = 0
  for (let office = 0; office < amounts.length; office++) sum += amounts[office]!
  return sum
}
