import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** A community of a department. */
export interface HeldCommunity {
  readonly id: JurisdictionId
  readonly name: string
  /** Departments that look after it as well. */
  readonly others: number
  readonly isLocked: boolean
}

/** Communities that a department looks after in the plan, in order of code and id. */
export function pairingDepartmentsCommunities(plan: Plan, department: DepartmentId): HeldCommunity[] {
  return plan
    .jurisdictions('community')
    .flatMap((record) => {
      const pair = plan.care.pairOf(record.id)
      return pair?.departments.includes(department) === true ? [{ record, pair }] : []
    })
    .sort(({ record: a }, { record: b }) => (`${a.code} ${a.id}` < `${b.code} ${b.id}` ? -1 : 1))
    .map(({ record: { id, name }, pair: { departments, locked } }) => ({
      id,
      name,
      others: departments.length - 1,
      isLocked: locked,
    }))
}
