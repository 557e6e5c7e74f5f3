import type { Jurisdiction, LegalStatus } from './jurisdiction.ts'
import type { Level } from './level.ts'
import { numbersOf } from './numbers-of.ts'

/** Where the three digits of a level stand in a division code, and how long the code is. */
const DIGITS: Readonly<Partial<Record<Level, { readonly at: number; readonly length: number }>>> = {
  street: { at: 6, length: 12 },
  community: { at: 9, length: 12 },
  grid: { at: 12, length: 15 },
}

/** The usual kind of a level, where the new one is made within a coarser one. */
const USUAL: Readonly<Partial<Record<Level, LegalStatus>>> = {
  street: 'street',
  community: 'community',
  grid: 'grid',
}

/**
 * The number after the highest one that was ever given to such a jurisdiction there, or the lowest free one when the
 * range is used up: numbers missing in between may have been given before the records begin. '' where `like` has no
 * division code, for districts (their codes are national), and when nothing is free.
 *
 * @param taken All codes, also of retired jurisdictions.
 */
export function proposeCode(level: Level, like: Jurisdiction, taken: readonly string[]): string {
  const digits = DIGITS[level]
  const isSibling = like.level === level
  const status = isSibling ? like.legalStatus : USUAL[level]
  const range = status === undefined ? null : numbersOf(level, status)
  if (digits === undefined || range === null) return ''
  const { at, length } = digits
  if (!/^\d+$/.test(like.code) || like.code.length !== (isSibling ? length : 12)) return ''
  const prefix = like.code.slice(0, at)
  const used = new Set<number>()
  for (const code of taken) {
    if (code.length === length && code.startsWith(prefix)) used.add(Number(code.slice(at, at + 3)))
  }
  const [first, last] = range
  const inRange = [...used].filter((number) => number >= first && number <= last)
  let number = Math.max(first - 1, ...inRange) + 1
  if (number > last) number = first
  while (used.has(number)) number++
  if (number > last) return ''
  return (prefix + String(number).padStart(3, '0')).padEnd(length, '0')
}
