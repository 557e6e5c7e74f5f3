import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { ColumnNames } from './column-names.ts'

/** A title may stand above the head. */
const HEAD_WITHIN = 10
const BRACKETS = /[([{【<《].*?[)\]}】>》]/g

/** Our columns and how files call them. */
type Columns = Readonly<Record<string, ColumnNames>>

/** Where a table has its head, and which of our columns is where. */
export interface CareLayout {
  /** Row of the head, from 0. */
  readonly at: number
  /** Our column → its place in a row. */
  readonly places: ReadonlyMap<string, number>
  /** Heads of the file by place. */
  readonly heads: readonly string[]
}

/**
 * Finds the head of a table among its first rows: the one with most columns that are known. Where several heads mean the
 * same column, the one that is called as ours is it.
 * Codes: `care-column-twice {column}`, `care-columns-missing {columns}`.
 */
export function careLayout(columns: Columns, table: readonly (readonly string[])[]): Result<CareLayout> {
  const names = namesOf(columns)
  let best: CareLayout = { at: 0, places: new Map(), heads: table[0] ?? [] }
  let doubled = ''
  for (const [at, heads] of table.slice(0, HEAD_WITHIN).entries()) {
    const places = new Map<string, number>()
    const twice = new Map<string, string>()
    for (const [place, head] of heads.entries()) {
      const key = names.get(plainHead(head))
      if (key === undefined) continue
      const before = places.get(key)
      const [isOurs, wasOurs] = [head, heads[before ?? place]!].map((each) => isOwnHead(columns[key]!, each))
      if (before !== undefined && isOurs === wasOurs) twice.set(key, head.trim())
      if (before !== undefined && isOurs && !wasOurs) twice.delete(key)
      if (before === undefined || (isOurs && !wasOurs)) places.set(key, place)
    }
    if (places.size <= best.places.size) continue
    best = { at, places, heads }
    doubled = [...twice.values()][0] ?? ''
  }
  const missing = Object.entries(columns).filter(
    ([key, { needed }]) => needed === true && !best.places.has(key),
  )
  if (missing.length > 0) {
    const lacking = missing.map(([, { zh, en }]) => `${zh} (${en})`).join(', ')
    return fail(problem('care-columns-missing', { columns: lacking }))
  }
  return doubled === '' ? ok(best) : fail(problem('care-column-twice', { column: doubled }))
}

function isOwnHead({ zh, en }: ColumnNames, head: string): boolean {
  return [zh, en].some((own) => plainHead(own) === plainHead(head))
}

function namesOf(columns: Columns): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([key, { zh, en, also }]) =>
      [zh, en, ...also.split(' ')].map((name) => [plainHead(name), key] as const),
    ),
  )
}

/** A head without brackets and what is in them, signs, blanks and capitals. */
function plainHead(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(BRACKETS, '')
    .replaceAll(/[\s\p{Cf}_\-.:/*]/gu, '')
}
