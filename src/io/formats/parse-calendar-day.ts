import { parseDay } from './parse-day.ts'

/** Days since 1899-12-30, as spreadsheets count them, from 1982 on. */
const SERIAL = /^[3-7]\d{4}(?:\.\d+)?$/
const SERIAL_START = Date.UTC(1899, 11, 30)
const MILLISECONDS_OF_DAY = 86_400_000

/** A day as people and spreadsheets write it, as YYYY-MM-DD; null where there is none. */
export function parseCalendarDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  if (!SERIAL.test(plain)) return parseDay(text) || null
  const time = SERIAL_START + Math.floor(Number(plain)) * MILLISECONDS_OF_DAY
  return new Date(time).toISOString().slice(0, 10)
}
