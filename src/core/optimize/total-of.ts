/** The sum of numbers, from the first to the last. */
export function totalOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
