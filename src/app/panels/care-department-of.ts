import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** The department that looks after a community; '' = nobody, or not one alone. */
export function careDepartmentOf(plan: Plan, community: JurisdictionId): DepartmentId {
  const departments = plan.care.pairOf(community)?.departments ?? []
  return departments.length === 1 ? departments[0]! : ''
}
