import { problem, type Problem } from '#core/problem/problem.ts'
import type { CareLayout } from './care-layout.ts'
import type { Found, NameFinder } from './name-finder.ts'
import { parseCalendarDay } from './parse-calendar-day.ts'
import { parsePlainNumber } from './parse-plain-number.ts'

/** Longest text of a cell that is kept. */
const LONGEST = 500

/** One row of a table, read cell by cell; what is wrong with it is collected. */
export class CareRow {
  readonly problems: Problem[] = []
  /** Names that were understood, and how. */
  readonly found: { readonly text: string; readonly name: string; readonly kind: 'exactly' | 'loosely' }[] =
    []
  readonly #cells: readonly string[]
  readonly #layout: CareLayout

  constructor(cells: readonly string[], layout: CareLayout) {
    this.#cells = cells
    this.#layout = layout
  }

  /** Text of a cell; '' where it is empty or there is no such column. `care-text-long {column, most}` */
  text(column: string): string {
    const place = this.#layout.places.get(column)
    const text = place === undefined ? '' : (this.#cells[place] ?? '').replaceAll(/\p{Cf}/gu, '').trim()
    if (text.length <= LONGEST) return text
    this.problems.push(problem('care-text-long', { column: this.#head(column), most: LONGEST }))
    return text.slice(0, LONGEST)
  }

  /** A number; null where the cell is empty. `care-number {field, value}` */
  number(column: string): number | null {
    const text = this.text(column)
    const value = parsePlainNumber(text)
    if (value === null || (!Number.isNaN(value) && value >= 0)) return value
    this.problems.push(problem('care-number', { field: this.#head(column), value: text.slice(0, 40) }))
    return null
  }

  /** A degree, which may be negative; null where the cell is empty. `care-number {field, value}` */
  degrees(column: string, most: number): number | null {
    const text = this.text(column)
    const value = parsePlainNumber(text)
    if (value === null || Math.abs(value) <= most) return value
    this.problems.push(problem('care-number', { field: this.#head(column), value: text.slice(0, 40) }))
    return null
  }

  /** A day not after `today`; '' where it is none. `care-date {date}`, `care-date-future {date}` */
  day(column: string, today: string): string {
    const text = this.text(column)
    const day = parseCalendarDay(text)
    if (day === null) this.problems.push(problem('care-date', { date: text.slice(0, 40) }))
    else if (day > today) this.problems.push(problem('care-date-future', { date: day }))
    return day ?? ''
  }

  /** Id of what a text names; null where it is nothing. Codes of the finder. */
  named(text: string, finder: NameFinder, within = ''): string | null {
    const found: Found = finder.find(text, within)
    if (found.kind === 'not') {
      this.problems.push(found.problem)
      return null
    }
    this.found.push({ text, name: found.name, kind: found.kind })
    return found.id
  }

  #head(column: string): string {
    const place = this.#layout.places.get(column)
    return place === undefined ? column : (this.#layout.heads[place] ?? column).trim().slice(0, 40)
  }
}
