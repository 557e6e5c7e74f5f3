/** Numbers that an option may be. */
interface NumberRange {
  /** What it is when nobody says. */
  readonly fallback: number
  readonly least: number
  readonly most: number
  readonly whole: boolean
}

/** The number that an option gives, its fallback when it is absent, or null when it is not such a number. */
export function numberOption(
  text: string | undefined,
  { fallback, least, most, whole }: NumberRange,
): number | null {
  if (text === undefined) return fallback
  const value = text.trim() === '' ? Number.NaN : Number(text)
  return value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : null
}
