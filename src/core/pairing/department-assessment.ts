import type { AssessmentItem, Grade } from '#core/plan/assessment-rule.ts'
import type { DepartmentId, DepartmentLevel } from '#core/plan/department.ts'

/** Points of one item, and where they come from. */
export interface AssessedItem {
  readonly item: AssessmentItem
  /** Points given, in steps of a tenth, and points there were. */
  readonly points: number
  readonly most: number
  /** What was counted: `done` of `due`, e.g. 7 of 8 services; satisfaction is a mean of percent. */
  readonly done: number
  readonly due: number
  /** Ids of the services and needs that count for it. */
  readonly records: readonly string[]
}

/** The year of a department. */
export interface DepartmentAssessment {
  readonly department: DepartmentId
  readonly level: DepartmentLevel
  /** Communities it looks after; one with none is not assessed. */
  readonly communities: number
  readonly items: readonly AssessedItem[]
  readonly points: number
  readonly most: number
  readonly grade: Grade
  /** Among the assessed departments of its level, 1 = best; equal points share a rank. */
  readonly rank: number
  readonly peers: number
}
