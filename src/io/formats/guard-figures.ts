/** Figures in unknown data: finite numbers from 0 to `max`, or -1 for one that is not known; null for any other. */
export function guardFigures(value: unknown, max = Number.MAX_SAFE_INTEGER): Float64Array | null {
  if (!Array.isArray(value)) return null
  const isSound = value.every((one) => Number.isFinite(one) && (one === -1 || (one >= 0 && one <= max)))
  return isSound ? Float64Array.from(value as number[]) : null
}
