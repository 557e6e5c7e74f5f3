import { isDay } from '#core/plan/is-day.ts'

const DAY = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[T\s].*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

/**
 * A day as YYYY-MM-DD ("2026-6-30", "2026/06/30", "2026年6月30日", "20260630"); '' when the file does not say, null when it
 * cannot be read or there is no such day.
 */
export function parseDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  if (/^(?:-*|—*|\/|无|不详|未知|长期|null|none|n\/a)$/i.test(plain)) return ''
  const match = DAY.exec(plain) ?? COMPACT.exec(plain)
  if (match === null) return null
  const [, year, month, day] = match
  const found = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return isDay(found) ? found : null
}
