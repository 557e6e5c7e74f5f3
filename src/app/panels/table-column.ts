import type { Metrics } from '#core/analysis/metrics.ts'
import type { FigureName } from './figure-name.ts'
import { figureValues } from './figure-values.ts'
import type { FigureValues } from './figure-values.ts'
import type { LevelSummary, LevelRow } from './level-rows.ts'

/** Columns of the table of a level. */
export const TABLE_COLUMNS = [
  'name',
  'code',
  'residents',
  'deviation',
  'households',
  'area',
  'density',
  'parts',
  'compactness',
  'border',
] as const

/** One of {@link TABLE_COLUMNS}. */
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** True for columns of numbers. */
export function isFigureColumn(column: TableColumn): column is TableColumn & FigureName {
  return column !== 'name' && column !== 'code'
}

/** A row of the table with all its figures. */
export interface TableRow extends LevelRow {
  readonly values: FigureValues
}

/** Rows of a level in the order of a column; unknown figures last, equals by name. */
export function tableRows(
  metrics: Metrics,
  summary: LevelSummary,
  column: TableColumn,
  direction: 'ascending' | 'descending',
): TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const rows = summary.rows.map((row) => ({
    ...row,
    values: figureValues(metrics, row.id, summary.meanResidents),
  }))
  return rows.sort((a, b) => {
    const byColumn = isFigureColumn(column)
      ? sign * ((a.values[column] ?? sign * Infinity) - (b.values[column] ?? sign * Infinity))
      : sign * a[column].localeCompare(b[column], 'zh-CN')
    return byColumn || a.name.localeCompare(b.name, 'zh-CN')
  })
}
