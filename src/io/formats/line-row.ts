import type { LineKind } from '#core/plan/line-table.ts'

/** A stretch of road, river or railway of a file, on the grid. */
export interface LineRow {
  readonly kind: LineKind
  readonly name: string
  /** Two positions at least in grid steps, interleaved, none twice in a row. */
  readonly points: readonly number[]
}
