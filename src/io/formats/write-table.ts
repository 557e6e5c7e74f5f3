import Papa from 'papaparse'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { PROVENANCE, withProvenance } from './provenance.ts'
import { TABLE_COLUMNS } from './table-columns.ts'

/** A cell of a table: text, or a number that stays one. */
export type Cell = string | number | null

const BYTE_ORDER_MARK = '\ufeff'

/**
 * What a spreadsheet would run as a formula (OWASP CSV injection), also in full width, and such text behind quotes,
 * so that the quote put in front can be taken away again without doubt.
 */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/**
 * Writes who belongs to whom: a row for each jurisdiction of a level with its figures, and code and name of what it
 * belongs to at every coarser level, and last what the row rests on. UTF-8 with byte order mark, RFC 4180, safe against
 * formulas.
 *
 * @param provenance What it rests on, see `provenanceOf`.
 * @param header Words for the column keys; by default the keys themselves.
 */
export function writeTable(
  metrics: Metrics,
  provenance: string,
  level: Level = metrics.plan.finestLevel,
  header: (key: string) => string = (key) => key,
): Uint8Array<ArrayBuffer> {
  const { plan } = metrics
  const { known } = plan.base
  const coarser = plan.base.levels.slice(plan.base.levels.indexOf(level) + 1)
  const keys: string[] = [...TABLE_COLUMNS]
  for (const above of coarser) keys.push(`${above}Code`, `${above}Name`)
  const rows: Cell[][] = []
  for (const { id, code, name, legalStatus, posts } of plan.jurisdictions(level)) {
    const figures = metrics.figures(id)
    const row: Cell[] = [code, name, level, legalStatus]
    for (const key of ['residents', 'households', 'buildings'] as const)
      row.push(known[key] ? figures[key] : null)
    row.push(figures.areaSquareMeters, posts)
    for (const above of coarser) row.push(...codeAndName(plan, plan.ancestor(plan.slotOf(id), above)))
    rows.push(row)
  }
  return writeCsv([[...keys, PROVENANCE].map(header), ...withProvenance(rows, provenance)])
}

/** Writes rows as CSV. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell)))
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${Papa.unparse(safe, { newline: '\r\n' })}\r\n`)
}

function codeAndName(plan: Plan, slot: number): [string, string] {
  const found = plan.at(slot)
  return [found?.code ?? '', found?.name ?? '']
}

function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
