import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { BALLOT_COLUMNS, type BallotColumn } from './ballot-columns.ts'

/** Column → its place in a row. */
export type BallotLayout = ReadonlyMap<BallotColumn, number>

const KEYS = Object.keys(BALLOT_COLUMNS) as BallotColumn[]
const AREAS: ReadonlySet<BallotColumn> = new Set(['area', 'totalArea', 'participatingArea', 'agreeingArea'])
const BRACKETS = /[([{【](.*?)[)\]}】]/g
const SQUARE_METERS = /^(?:单位[:：]?)?(?:m2|sqm|平方米|平米|专有部分|专有|建筑)*$/

const NAMES: ReadonlyMap<string, BallotColumn> = new Map(
  KEYS.flatMap((key) => {
    const { zh, en, also } = BALLOT_COLUMNS[key]
    return [zh, en.replaceAll(' ', ''), ...also.split(' ')].map((name) => [name, key] as const)
  }),
)

/**
 * Finds the columns of a list of votes by their Chinese or English names.
 * Codes: `ballot-column-twice {column}`, `ballot-area-unit {column}` (areas are in m² only).
 */
export function recogniseBallotColumns(header: readonly string[]): Result<BallotLayout> {
  const layout = new Map<BallotColumn, number>()
  for (const [place, text] of header.entries()) {
    const name = text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
    const key = NAMES.get(plainColumn(name))
    if (key === undefined) continue
    if (layout.has(key)) return fail(problem('ballot-column-twice', { column: text }))
    const units = [...name.matchAll(BRACKETS)].map(([, unit]) => unit!)
    if (AREAS.has(key) && !units.every((unit) => SQUARE_METERS.test(unit)))
      return fail(problem('ballot-area-unit', { column: text }))
    layout.set(key, place)
  }
  return ok(layout)
}

/** A name without brackets, signs and the unit m². */
function plainColumn(name: string): string {
  return name
    .replaceAll(BRACKETS, '')
    .replaceAll(/[_\-.:：/*]/g, '')
    .replace(/(?:m2|sqm|平方米|平米)$/, '')
}
