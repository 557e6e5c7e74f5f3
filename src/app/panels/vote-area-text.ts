import { formatWhole } from '#app/i18n/format-number.ts'

/** cm² in a m². */
const SCALE = 10_000

/** An area in m², exactly: two decimals, four where cm² need them. */
export function voteAreaText(squareCentimeters: number): string {
  const rest = squareCentimeters % SCALE
  const decimals = String(rest).padStart(4, '0')
  return `${formatWhole((squareCentimeters - rest) / SCALE)}.${decimals.endsWith('00') ? decimals.slice(0, 2) : decimals}`
}
