import { EMPTY_WALLS, type WallTable } from '#core/plan/wall-table.ts'

/** A wall whose compounds are known. */
export interface WallRow {
  /** Indices of compounds; the second is -1 where only one stands behind it. */
  readonly compounds: readonly [first: number, second: number]
  /** Two positions at least in grid steps, interleaved. */
  readonly points: readonly number[]
}

/** Walls in flat arrays, in the order of the rows. */
export function wallTable(rows: readonly WallRow[]): WallTable {
  if (rows.length === 0) return EMPTY_WALLS
  const lineStart = new Uint32Array(rows.length + 1)
  for (const [i, { points }] of rows.entries()) lineStart[i + 1] = lineStart[i]! + points.length / 2
  const points = new Int32Array(2 * lineStart[rows.length]!)
  for (const [i, row] of rows.entries()) points.set(row.points, 2 * lineStart[i]!)
  return { compounds: Int32Array.from(rows.flatMap(({ compounds }) => [...compounds])), lineStart, points }
}
