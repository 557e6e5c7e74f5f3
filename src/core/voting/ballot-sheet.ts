import type { BallotRow } from './ballot-row.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'

/** A list of votes as it was read: rows that make sense by themselves, and what is wrong with the others. */
export interface BallotSheet {
  readonly rows: readonly BallotRow[]
  readonly problems: readonly RowProblem[]
}
