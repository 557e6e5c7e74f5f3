import { problem, type Problem } from '#core/problem/problem.ts'

/** An area, a length or a sum of money as a file states it. */
export interface ParsedAmount {
  /** Not known = null. */
  readonly value: number | null
  /** Why it is refused, or null. */
  readonly doubt: Problem | null
}

const UNKNOWN = /^(?:-*|—*|\/|无|不详|未知|暂无|null|none|n\/a|na|nan)$/i
const AMOUNT =
  /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(千|万|亿)?(公里|km|公顷|ha|元|块|yuan|rmb|平方米|平米|平|m2|米|m)?(?:\/.*|每.*)?$/i
const LARGEST = 1e12
const MULTIPLIERS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 }
const UNITS: Readonly<Record<string, number>> = { 公里: 1e3, km: 1e3, 公顷: 1e4, ha: 1e4 }
/** A unit in the heading of a column. */
const HEADING = /[([](千|万|亿)?(公里|km|公顷|ha|元|米|m|平方米|平米|m2)?[)\]]/i

/**
 * Reads an amount in metres, m² or yuan: numbers, "1,234.5㎡", "12万元", "1.2元/㎡·月", "0.8公里". A unit in the heading of
 * the column ("维修资金（万元）") holds where the value has none. Nothing and words for "unknown" give null without doubt.
 *
 * Doubts, all of which leave the value unknown: `amount-unreadable` {text}, `count-negative` {text},
 * `count-too-large` {text}.
 */
export function parseAmount(text: string, column: string): ParsedAmount {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (UNKNOWN.test(plain)) return { value: null, doubt: null }
  const match = AMOUNT.exec(plain.replace(/^[¥约]/, ''))
  if (match === null) return doubtful('amount-unreadable', text)
  const [, sign, whole, fraction, multiplier, unit] = match
  const hasUnit = multiplier !== undefined || unit !== undefined
  const factor = hasUnit ? factorOf(multiplier, unit) : headingFactor(column)
  const number = Number(`${whole!.replaceAll(',', '')}${fraction ?? ''}`)
  const value = Number((number * factor).toPrecision(15))
  if (sign === '-' && value !== 0) return doubtful('count-negative', text)
  return value > LARGEST ? doubtful('count-too-large', text) : { value, doubt: null }
}

function headingFactor(column: string): number {
  const [, multiplier, unit] = HEADING.exec(column.normalize('NFKC').replaceAll(/\s/g, '')) ?? []
  return factorOf(multiplier, unit)
}

function factorOf(multiplier: string | undefined, unit: string | undefined): number {
  return (MULTIPLIERS[multiplier ?? ''] ?? 1) * (UNITS[(unit ?? '').toLowerCase()] ?? 1)
}

function doubtful(code: string, text: string): ParsedAmount {
  return { value: null, doubt: problem(code, { text: text.slice(0, 40) }) }
}
