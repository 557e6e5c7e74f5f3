import { careProblem, type EnteredRecord } from '#core/plan/care-problem.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'
import { CARE_COLUMNS } from './care-columns.ts'
import { careLayout, type CareLayout } from './care-layout.ts'
import { careParties } from './care-parties.ts'
import type { CareFileKind, CareReading } from './care-reading.ts'
import { CareRow } from './care-row.ts'
import { READ_CARE_ROW, type CareGround, type RowContent } from './read-care-rows.ts'
import { readSheets } from './read-sheets.ts'

/** A file of a planner; `today` as YYYY-MM-DD. */
export interface CareSource {
  readonly file: string
  readonly bytes: Uint8Array
  readonly today: string
}

/**
 * Reads a table of departments, pairs, needs, resources or services against a plan. Nothing is guessed: every name that
 * is not found for certain, and every cell that is wrong, is a problem of its row. A department that the plan knows by
 * id or name keeps its id. Records without an id get one by what they say, so that a table read twice says the same.
 *
 * Codes: those of `readSheets` and `careLayout`; `care-none` (no rows). By row: those of its cells and of `careProblem`,
 * `care-row-twice {row}`.
 */
export async function readCareFile(
  plan: Plan,
  kind: CareFileKind,
  { file, bytes, today }: CareSource,
): Promise<Result<CareReading>> {
  const tables = await readSheets(bytes)
  if (!tables.ok) return tables
  const layouts = tables.value.map((table) => ({ table, layout: careLayout(CARE_COLUMNS[kind], table) }))
  const found = layouts.find(({ layout }) => layout.ok) ?? layouts[0]
  if (found === undefined) return fail(problem('care-none'))
  if (!found.layout.ok) return found.layout
  const layout = found.layout.value
  const ground: CareGround = { plan, parties: careParties(plan), today }
  const collected = new Collected(plan)
  for (const [place, cells] of found.table.entries()) {
    if (place <= layout.at || cells.every((cell) => cell.trim() === '')) continue
    const row = new CareRow(cells, layout)
    collected.add(place + 1, row, READ_CARE_ROW[kind](row, ground))
  }
  if (collected.rows === 0) return fail(problem('care-none'))
  return ok({ kind, file, ...headsOf(layout), ...collected.reading() })
}

function headsOf({ places, heads }: CareLayout): Pick<CareReading, 'columns' | 'unused'> {
  const ours = new Map([...places].map(([key, place]) => [place, key]))
  const columns: [string, string][] = []
  const unused: string[] = []
  for (const [place, head] of heads.entries()) {
    const key = ours.get(place)
    if (key !== undefined) columns.push([key, head.trim()])
    else if (head.trim() !== '') unused.push(head.trim())
  }
  return { columns, unused }
}

/** What the rows of a table come to. */
class Collected {
  rows = 0
  readonly #plan: Plan
  readonly #records = new Map<string, { readonly record: EnteredRecord; readonly row: number }>()
  readonly #pairs = new Map<JurisdictionId, Set<DepartmentId>>()
  readonly #tieRow = new Map<string, number>()
  readonly #problems: RowProblem[] = []
  readonly #loosely: CareReading['matchedLoosely'][number][] = []
  #matched = 0

  constructor(plan: Plan) {
    this.#plan = plan
  }

  add(row: number, { problems, found }: CareRow, content: RowContent): void {
    this.rows++
    for (const { text, name, kind } of found) {
      if (kind === 'exactly') this.#matched++
      else this.#loosely.push({ row, text, name })
    }
    for (const one of problems) this.#problems.push({ row, problem: one })
    if (content === null) return
    if ('record' in content) this.#addRecord(row, content.record, problems.length > 0)
    else this.#addPair(row, content)
  }

  reading(): Omit<CareReading, 'kind' | 'file' | 'columns' | 'unused'> {
    return {
      rows: this.rows,
      records: [...this.#records.values()].map(({ record }) => record),
      pairs: [...this.#pairs].map(([community, departments]) => ({
        community,
        departments: [...departments],
      })),
      matched: this.#matched,
      matchedLoosely: this.#loosely,
      problems: this.#problems,
    }
  }

  #addRecord(row: number, record: EnteredRecord, isWrong: boolean): void {
    const before = this.#records.get(record.id)
    const wrong: Problem | null =
      before === undefined
        ? isWrong
          ? null
          : careProblem(this.#plan, record)
        : problem('care-row-twice', { row: before.row })
    if (wrong !== null) this.#problems.push({ row, problem: wrong })
    if (wrong === null && !isWrong) this.#records.set(record.id, { record, row })
  }

  #addPair(row: number, { community, departments }: Exclude<RowContent, null | { record: unknown }>): void {
    const ties = this.#pairs.get(community) ?? new Set()
    this.#pairs.set(community, ties)
    for (const department of departments) {
      const key = `${community}\n${department}`
      const before = this.#tieRow.get(key)
      if (before !== undefined)
        this.#problems.push({ row, problem: problem('care-row-twice', { row: before }) })
      this.#tieRow.set(key, row)
      ties.add(department)
    }
  }
}
