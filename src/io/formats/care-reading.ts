import type { EnteredRecord } from '#core/plan/care-problem.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'

/** Tables of who looks after whom that a planner brings. */
export const CARE_FILE_KINDS = ['departments', 'pairs', 'needs', 'resources', 'services'] as const

/** One of {@link CARE_FILE_KINDS}. */
export type CareFileKind = (typeof CARE_FILE_KINDS)[number]

/** What a table holds, and how its names were understood. Nothing is taken while `problems` has anything. */
export interface CareReading {
  readonly kind: CareFileKind
  readonly file: string
  /** Rows with something in them, without the head. */
  readonly rows: number
  /** Our column → the head of the file's, in the order of the file. */
  readonly columns: readonly (readonly [ours: string, theirs: string])[]
  /** Heads that mean nothing to us. */
  readonly unused: readonly string[]
  /** Departments, needs, resources or services; empty for pairs. */
  readonly records: readonly EnteredRecord[]
  /** For pairs: every community of the table with its departments. */
  readonly pairs: readonly {
    readonly community: JurisdictionId
    readonly departments: readonly DepartmentId[]
  }[]
  /** Names of communities, departments and needs that were found exactly, and those found only by their plain form. */
  readonly matched: number
  readonly matchedLoosely: readonly { readonly row: number; readonly text: string; readonly name: string }[]
  /** Everything wrong by row: unknown and ambiguous names, doubled rows, numbers, dates, scores. */
  readonly problems: readonly RowProblem[]
}
