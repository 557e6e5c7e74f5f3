/** One objective of a transport problem; all numbers are whole. */
export interface TransportStage {
  /** Cost of a row at a column, `row * columns + column`; not negative. */
  readonly costs: Int32Array
  /** Cost of the k-th row that a column takes (k from 0), by column: not falling, `upper` long; null = nothing. */
  readonly unitCosts: readonly Int32Array[] | null
}

/**
 * Every row goes to exactly one column that is allowed for it, every column takes `lower` to `upper` rows. Stages count
 * one after the other: a later one never costs an earlier one anything (lexicographic).
 */
export interface TransportProblem {
  readonly rows: number
  readonly columns: number
  /** 1 where the row may go to the column, `row * columns + column`. */
  readonly allowed: Uint8Array
  readonly lower: Int32Array
  readonly upper: Int32Array
  readonly stages: readonly TransportStage[]
}
