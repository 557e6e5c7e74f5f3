import { problem, type Problem } from '#core/problem/problem.ts'

/** A count of people or things as a file states it. */
export interface ParsedCount {
  /** The integer, or null when the file does not say. Unknown is never 0. */
  readonly value: number | null
  /** Why it is refused or unsure, or null when it is plain. */
  readonly doubt: Problem | null
}

const UNKNOWN_WORDS = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '/',
  '无',
  '不详',
  '未知',
  '暂无',
  'na',
  'n/a',
  'null',
  'nan',
  'none',
])
const MULTIPLIERS: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8, k: 1e3 }
const APPROXIMATE = /^(?:约|大约|近|about|approx\.?|~|≈)|(?:余|多|左右|\+)(?=[人户栋]?$)/gi
const COUNT = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(千|万|亿|k)?(?:人|户|栋|幢|座|个|persons?|people)?$/i
const MAX_COUNT = 0x7fffffff

/**
 * Reads a count: numbers, full-width digits, "1,234", "1.2万", "约2000", "300户". Nothing, a dash and words for
 * "unknown" give null without doubt.
 *
 * Doubts: `count-unreadable` {text}, `count-negative` {text}, `count-not-finite` {text}, `count-too-large` {text} (all
 * of these leave the value unknown), `count-approximate` {text, value}, `count-fractional` {text, value}.
 */
export function parseCount(raw: unknown): ParsedCount {
  if (raw === null || raw === undefined) return { value: null, doubt: null }
  if (typeof raw === 'number') return checked(raw, String(raw), false)
  if (typeof raw !== 'string') return doubtful('count-unreadable', JSON.stringify(raw).slice(0, 40))
  const shown = raw.slice(0, 40)
  const text = raw.normalize('NFKC').replaceAll(/\s/g, '')
  if (UNKNOWN_WORDS.has(text.toLowerCase())) return { value: null, doubt: null }
  if (/^[+-]?(infinity|inf|∞)$/i.test(text)) return doubtful('count-not-finite', shown)
  const bare = text.replaceAll(APPROXIMATE, '')
  const match = COUNT.exec(bare)
  if (match === null) return doubtful('count-unreadable', shown)
  const [, sign, whole, fraction, unit] = match
  const number = Number(`${sign}${whole!.replaceAll(',', '')}${fraction ?? ''}`)
  const scaled = Number((number * MULTIPLIERS[(unit ?? '').toLowerCase()]!).toPrecision(15))
  return checked(scaled, shown, bare !== text)
}

function checked(number: number, text: string, isApproximate: boolean): ParsedCount {
  if (!Number.isFinite(number)) return doubtful('count-not-finite', text)
  if (number < 0) return doubtful('count-negative', text)
  const value = Math.round(number)
  if (value > MAX_COUNT) return doubtful('count-too-large', text)
  if (value !== number) return { value, doubt: problem('count-fractional', { text, value }) }
  return { value, doubt: isApproximate ? problem('count-approximate', { text, value }) : null }
}

function doubtful(code: string, text: string): ParsedCount {
  return { value: null, doubt: problem(code, { text }) }
}
