import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(.*)$/
const UNITS = {
  heads: /^(?:人|位|名|户|owners?|heads?|people|persons?)?$/i,
  area: /^(?:m2|m²|sqm|平方米|平米|平)?$/i,
}

/** A square metre has 10⁴ cm². */
const AREA_DECIMALS = 4

/** 100 km² in cm², and ten million owners: more than any compound has. */
const MOST = { heads: 10_000_000, area: 1e12 }

/**
 * Reads a count of owners, or an area in m² as whole cm², without ever rounding. Percentages are refused.
 *
 * Codes: `ballot-cell-missing {column}`, `ballot-number-unreadable {column, text}`,
 * `ballot-number-negative {column, text}`, `ballot-number-large {column, text}`,
 * `ballot-count-fractional {column, text}`, `ballot-area-decimals {column, text}` (finer than a cm²).
 */
export function parseBallotNumber(raw: string, by: 'heads' | 'area', column: string): Result<number> {
  const plain = raw
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^[‐-―−]/, '-')
  if (plain === '') return fail(problem('ballot-cell-missing', { column }))
  const text = raw.trim().slice(0, 40)
  const match = NUMBER.exec(plain)
  if (match === null || !UNITS[by].test(match[4]!)) {
    return fail(problem('ballot-number-unreadable', { column, text }))
  }
  const [, sign, whole, fraction = ''] = match
  const digits = fraction.replace(/0+$/, '')
  const decimals = by === 'area' ? AREA_DECIMALS : 0
  if (sign === '-') return fail(problem('ballot-number-negative', { column, text }))
  if (digits.length > decimals) {
    return fail(
      by === 'area'
        ? problem('ballot-area-decimals', { column, text })
        : problem('ballot-count-fractional', { column, text }),
    )
  }
  const value = Number(`${whole!.replaceAll(',', '')}${digits.padEnd(decimals, '0')}`)
  return value > MOST[by] ? fail(problem('ballot-number-large', { column, text })) : ok(value)
}
