import type { DepartmentAssessment } from '#core/pairing/department-assessment.ts'
import type { DepartmentLevel } from '#core/plan/department.ts'

/** The departments of a level by their rank; those that share one, by their ids. */
export function assessmentRanked(
  assessments: readonly DepartmentAssessment[],
  level: DepartmentLevel,
): DepartmentAssessment[] {
  return assessments
    .filter((one) => one.level === level)
    .sort((a, b) => a.rank - b.rank || (a.department < b.department ? -1 : 1))
}
