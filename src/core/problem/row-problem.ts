import type { Problem } from './problem.ts'

/** What is wrong with a row of a table. */
export interface RowProblem {
  /** As a spreadsheet counts: the first row is 1. */
  readonly row: number
  readonly problem: Problem
}
