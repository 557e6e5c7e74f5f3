/** Numbers in unknown data as 32-bit integers, or null when one is none or lies outside `min … max`. */
export function guardIntegers(value: unknown, min: number, max: number): Int32Array | null {
  if (!Array.isArray(value)) return null
  const isSound = value.every((one) => Number.isInteger(one) && one >= min && one <= max)
  return isSound ? Int32Array.from(value as number[]) : null
}
