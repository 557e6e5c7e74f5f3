import type { DepartmentAssessment } from '#core/pairing/department-assessment.ts'
import type { Department } from '#core/plan/department.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Departments that are not assessed because they have no communities. */
export function assessmentUnassessed(plan: Plan, assessments: readonly DepartmentAssessment[]): Department[] {
  const assessed = new Set(assessments.map(({ department }) => department))
  return plan.care.departments().filter(({ id }) => !assessed.has(id))
}
