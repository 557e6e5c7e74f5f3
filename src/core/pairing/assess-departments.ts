import type { Plan } from '#core/plan/plan.ts'
import type { DepartmentAssessment } from './department-assessment.ts'

export function assessDepartments(plan: Plan, year: number): DepartmentAssessment[] {
  throw new Error(`Not written yet: ${String([plan, year])}`)
}
