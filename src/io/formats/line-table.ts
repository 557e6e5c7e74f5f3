import { EMPTY_LINES, LINE_KINDS, type LineTable } from '#core/plan/line-table.ts'
import type { LineRow } from './line-row.ts'

/** Lines in flat arrays, in the order of the rows. */
export function lineTable(rows: readonly LineRow[]): LineTable {
  if (rows.length === 0) return EMPTY_LINES
  const lineStart = new Uint32Array(rows.length + 1)
  for (const [i, { points }] of rows.entries()) lineStart[i + 1] = lineStart[i]! + points.length / 2
  const points = new Int32Array(2 * lineStart[rows.length]!)
  for (const [i, row] of rows.entries()) points.set(row.points, 2 * lineStart[i]!)
  return {
    kind: Uint8Array.from(rows, ({ kind }) => LINE_KINDS.indexOf(kind)),
    names: rows.map(({ name }) => name),
    lineStart,
    points,
  }
}
