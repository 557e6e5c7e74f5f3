const THIN_SPACE = '\u202f'
const MINUS = '\u2212'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const decimals = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
)

/** Whole number, thousands parted by a thin space that does not break: `204 318`. */
export function formatWhole(value: number): string {
  return spaced(whole.format(value))
}

/** Number with exactly `digits` decimals (0–2). */
export function formatDecimal(value: number, digits: 0 | 1 | 2): string {
  return spaced(decimals[digits]!.format(value))
}

/** Share of 1 as per cent with one decimal: `12.3 %`. */
export function formatPercent(share: number): string {
  return `${formatDecimal(share * 100, 1)}${THIN_SPACE}%`
}

/** Deviation as signed per cent, always with its sign: `+12.3 %`, `−4.0 %`, `±0 %`. */
export function formatDeviation(share: number): string {
  const tenths = Math.round(share * 1000)
  if (tenths === 0) return `±0${THIN_SPACE}%`
  return `${tenths > 0 ? '+' : MINUS}${formatDecimal(Math.abs(tenths) / 10, 1)}${THIN_SPACE}%`
}

/** Signed whole number: `+1 204`, `−1 204`, `±0`. */
export function formatChange(value: number): string {
  if (value === 0) return '±0'
  return `${value > 0 ? '+' : MINUS}${formatWhole(Math.abs(value))}`
}

/**
 * A count as a person would say it. Chinese: from 10,000 in 万, at most two decimals (`20.43 万`, `20 万`).
 * English: the whole number, from a million in M with two decimals.
 */
export function formatSpoken(value: number, chinese: boolean): string {
  if (!chinese && value >= 1e6) return `${formatDecimal(value / 1e6, 2)}${THIN_SPACE}M`
  if (!chinese) return formatWhole(value)
  if (Math.abs(value) < 10_000) return `${formatWhole(value)}${THIN_SPACE}`
  const tenThousands = Math.round(value / 100) / 100
  return `${spaced(String(tenThousands).replace('-', MINUS))}${THIN_SPACE}万`
}

/** Length in metres: centimetres below 1 m, kilometres from 1,000 m. */
export function formatMetres(metres: number): string {
  if (metres < 1) return `${formatDecimal(metres * 100, metres < 0.1 ? 1 : 0)}${THIN_SPACE}cm`
  if (metres < 1000) return `${formatDecimal(metres, metres < 10 ? 1 : 0)}${THIN_SPACE}m`
  return `${formatDecimal(metres / 1000, 1)}${THIN_SPACE}km`
}

/** Area in square metres below 0.1 km², in km² from there. */
export function formatArea(squareMetres: number): string {
  if (squareMetres < 100_000)
    return `${formatDecimal(squareMetres, squareMetres < 10 ? 1 : 0)}${THIN_SPACE}m²`
  return `${formatDecimal(squareMetres / 1e6, 2)}${THIN_SPACE}km²`
}

/** Degrees of longitude or latitude with five decimals, about a metre. */
export function formatPlace(degrees: number): string {
  return degrees.toFixed(5).replace('-', MINUS)
}

function spaced(text: string): string {
  return text.replaceAll(',', THIN_SPACE).replace('-', MINUS)
}
