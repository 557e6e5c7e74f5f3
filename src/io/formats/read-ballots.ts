import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { BallotChoice, BallotRow } from '#core/voting/ballot-row.ts'
import type { BallotSheet } from '#core/voting/ballot-sheet.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'
import type { VoteCount } from '#core/voting/vote-tally.ts'
import { BALLOT_COLUMNS, type BallotColumn } from './ballot-columns.ts'
import { parseBallotNumber } from './parse-ballot-number.ts'
import { readTable } from './read-table.ts'
import { recogniseBallotColumns, type BallotLayout } from './recognise-ballot-columns.ts'

/** A title may stand above the header. */
const HEADER_WITHIN = 10

const OWNER_COLUMNS: readonly BallotColumn[] = ['flat', 'owner', 'area', 'choice']
const COUNTED_COLUMNS: readonly BallotColumn[] = [
  'totalHeads',
  'totalArea',
  'participatingHeads',
  'participatingArea',
  'agreeingHeads',
  'agreeingArea',
]

const CHOICES: Readonly<Record<BallotChoice, string>> = {
  agree: '同意 赞成 agree yes for',
  against: '反对 不同意 against no',
  abstain: '弃权 abstain abstention abstained',
  absent: '未参加 未参与 未投票 未表决 缺席 absent didnotvote notvoted',
}

const CHOICE_WORDS: ReadonlyMap<string, BallotChoice> = new Map(
  Object.entries(CHOICES).flatMap(([choice, words]) =>
    words.split(' ').map((word) => [word, choice as BallotChoice] as const),
  ),
)

/**
 * Reads a list of votes from a CSV file, with a row for each flat, or a row of counts for each compound or building.
 * Nothing is guessed: a cell that is empty or not understood is a problem of its row.
 *
 * Codes: those of `readTable`; `ballot-columns-missing {columns}`, `ballot-column-twice {column}`,
 * `ballot-area-unit {column}`, `ballot-none` (no rows). By row: `ballot-row-ragged {cells, columns}` (more cells than
 * columns), `ballot-row-unclear` (a vote and counts in one row), `ballot-choice-unknown {text}`, and those of
 * `parseBallotNumber`.
 */
export function readBallots(bytes: Uint8Array): Result<BallotSheet> {
  const table = readTable(bytes, 'kept')
  if (!table.ok) return table
  const header = findHeader(table.value)
  if (!header.ok) return header
  const { at, layout } = header.value
  const missing = missingColumns(layout)
  if (missing.length > 0) {
    const columns = missing.map(nameOf).join(', ')
    return fail(problem('ballot-columns-missing', { columns }))
  }
  const names = table.value[at]!
  const rows: BallotRow[] = []
  const problems: RowProblem[] = []
  for (const [place, cells] of table.value.entries()) {
    if (place <= at || isBlank(cells)) continue
    const row = place + 1
    if (!isBlank(cells.slice(names.length))) {
      const data = { cells: cells.length, columns: names.length }
      problems.push({ row, problem: problem('ballot-row-ragged', data) })
      continue
    }
    const read = readRow(row, cells, layout)
    if (Array.isArray(read)) problems.push(...read.map((wrong) => ({ row, problem: wrong })))
    else rows.push(read)
  }
  if (rows.length === 0 && problems.length === 0) return fail(problem('ballot-none'))
  return ok({ rows, problems })
}

/** The first row with the most columns that are known; row 1 where none has any. */
function findHeader(
  table: readonly (readonly string[])[],
): Result<{ readonly at: number; readonly layout: BallotLayout }> {
  const layouts = table.slice(0, HEADER_WITHIN).map(recogniseBallotColumns)
  let best: { at: number; layout: BallotLayout } = { at: 0, layout: new Map() }
  for (const [at, layout] of layouts.entries()) {
    if (layout.ok && layout.value.size > best.layout.size) best = { at, layout: layout.value }
  }
  const wrong = missingColumns(best.layout).length > 0 ? layouts.find((layout) => !layout.ok) : undefined
  return wrong?.ok === false ? wrong : ok(best)
}

/** What a table lacks to be one of the two kinds, the nearer one; nothing where it is one. */
function missingColumns(layout: BallotLayout): BallotColumn[] {
  const isNamed = layout.has('compound') || layout.has('compoundCode')
  const lacks = [OWNER_COLUMNS, COUNTED_COLUMNS].map((columns) => columns.filter((key) => !layout.has(key)))
  const nearer = lacks[1]!.length < lacks[0]!.length ? lacks[1]! : lacks[0]!
  return isNamed ? nearer : ['compound', ...nearer]
}

/** The row, or everything that is wrong with it. */
function readRow(row: number, cells: readonly string[], layout: BallotLayout): BallotRow | Problem[] {
  const problems: Problem[] = []
  const hasOwners = OWNER_COLUMNS.every((key) => layout.has(key))
  const hasCounts = COUNTED_COLUMNS.every((key) => layout.has(key))
  const isCounted = hasCounts && (!hasOwners || COUNTED_COLUMNS.some((key) => cell(key) !== ''))
  if (isCounted && ['flat', 'owner', 'choice'].some((key) => cell(key as BallotColumn) !== ''))
    return [problem('ballot-row-unclear')]
  const compound = cell('compoundCode') || needed('compound')
  const place = { row, compound, building: cell('building') }
  const read: BallotRow = isCounted
    ? {
        kind: 'counted',
        ...place,
        total: count('totalHeads', 'totalArea'),
        participating: count('participatingHeads', 'participatingArea'),
        agreeing: count('agreeingHeads', 'agreeingArea'),
      }
    : {
        kind: 'owner',
        ...place,
        flat: needed('flat'),
        owner: needed('owner'),
        areaSquareCentimeters: figure('area', 'area'),
        choice: choice(),
      }
  return problems.length > 0 ? problems : read

  function cell(key: BallotColumn): string {
    const at = layout.get(key)
    return at === undefined ? '' : (cells[at] ?? '').trim()
  }

  function needed(key: BallotColumn): string {
    const text = cell(key)
    if (text === '') problems.push(problem('ballot-cell-missing', { column: nameOf(key) }))
    return text
  }

  function figure(key: BallotColumn, by: 'heads' | 'area'): number {
    const parsed = parseBallotNumber(cell(key), by, nameOf(key))
    if (parsed.ok) return parsed.value
    problems.push(parsed.problem)
    return 0
  }

  function count(heads: BallotColumn, area: BallotColumn): VoteCount {
    return { heads: figure(heads, 'heads'), areaSquareCentimeters: figure(area, 'area') }
  }

  function choice(): BallotChoice {
    const text = needed('choice')
    const said = CHOICE_WORDS.get(text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, ''))
    if (said === undefined && text !== '')
      problems.push(problem('ballot-choice-unknown', { text: text.slice(0, 40) }))
    return said ?? 'absent'
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((text) => text.trim() === '')
}

/** A column as a file may call it, in both languages. */
function nameOf(key: BallotColumn): string {
  const { zh, en } = BALLOT_COLUMNS[key]
  return `${zh} (${en})`
}
