import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { CARE_COLUMNS } from './care-columns.ts'
import type { CareFileKind } from './care-reading.ts'

/** A title may stand above the head. */
const HEAD_WITHIN = 10
const BRACKETS = /[([{【<《].*?[)\]}】>》]/g

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
 * Finds the head of a table among its first rows: the one with most columns that are known.
 * Codes: `care-column-twice {column}`, `care-columns-missing {columns}`.
 */
export function careLayout(kind: CareFileKind, table: readonly (readonly string[])[]): Result<CareLayout> {
  const names = namesOf(kind)
  let best: CareLayout = { at: 0, places: new Map(), heads: table[0] ?? [] }
  let doubled = ''
  for (const [at, heads] of table.slice(0, HEAD_WITHIN).entries()) {
    const places = new Map<string, number>()
    let twice = ''
    for (const [place, head] of heads.entries()) {
      const key = names.get(plainHead(head))
      if (key === undefined) continue
      if (places.has(key)) twice = head.trim()
      else places.set(key, place)
    }
    if (places.size <= best.places.size) continue
    best = { at, places, heads }
    doubled = twice
  }
  const missing = Object.entries(CARE_COLUMNS[kind]).filter(
    ([key, column]) => 'needed' in column && !best.places.has(key),
  )
  if (missing.length > 0) {
    const columns = missing.map(([, { zh, en }]) => `${zh} (${en})`).join(', ')
    return fail(problem('care-columns-missing', { columns }))
  }
  return doubled === '' ? ok(best) : fail(problem('care-column-twice', { column: doubled }))
}

function namesOf(kind: CareFileKind): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(CARE_COLUMNS[kind]).flatMap(([key, { zh, en, also }]) =>
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
