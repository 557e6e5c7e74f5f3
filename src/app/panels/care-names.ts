import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Names of communities and departments of a plan; what is not there any more is called by its id. */
export function careNames(plan: Plan): {
  readonly community: (id: JurisdictionId) => string
  readonly department: (id: DepartmentId) => string
} {
  return {
    community: (id) => plan.get(id)?.name ?? id,
    department: (id) => plan.care.get('department', id)?.name ?? id,
  }
}
