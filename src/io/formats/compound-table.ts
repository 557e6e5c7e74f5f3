import {
  COMPOUND_FIGURES,
  UNKNOWN_FIGURE,
  type CompoundFigure,
  type CompoundTable,
} from '#core/plan/compound-table.ts'
import { flatOutlines } from './flat-outlines.ts'
import type { FootprintRow } from './footprint-row.ts'

/** Compounds in flat arrays, in the order of the rows. */
export function compoundTable(rows: readonly FootprintRow[]): CompoundTable {
  const figures = Object.fromEntries(
    COMPOUND_FIGURES.map((figure) => [
      figure,
      Float64Array.from(rows, (row) => figureOf(row, figure) ?? UNKNOWN_FIGURE),
    ]),
  ) as Record<CompoundFigure, Float64Array>
  return {
    ...figures,
    names: rows.map(({ name }) => name),
    codes: rows.map(({ code }) => code),
    builtYear: Int16Array.from(rows, ({ builtYear }) => builtYear ?? 0),
    management: Uint8Array.from(rows, ({ isManaged }) => (isManaged === null ? 0 : isManaged ? 2 : 1)),
    managers: rows.map(({ details }) => details?.manager ?? ''),
    contractEnds: rows.map(({ details }) => details?.contractEnd ?? ''),
    partyBranches: rows.map(({ details }) => details?.partyBranch ?? ''),
    ...flatOutlines(rows),
  }
}

function figureOf(row: FootprintRow, figure: CompoundFigure): number | null {
  if (figure === 'residents' || figure === 'households' || figure === 'elderly') return row[figure]
  return row.details?.figures[figure] ?? null
}
