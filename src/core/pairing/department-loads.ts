import type { Department, DepartmentId } from '#core/plan/department.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'
import type { DepartmentLoad, LoadState } from './department-load.ts'

/** What a community adds to the load of its departments. */
interface Burden {
  readonly residents: number
  readonly workload: number
  readonly departments: readonly DepartmentId[]
}

/** What every department has to look after, in the order of `departments`. */
export function departmentLoads(
  departments: readonly Department[],
  burdens: Iterable<Burden>,
  rule: PairingRule,
): DepartmentLoad[] {
  const sums = new Map(departments.map(({ id }) => [id, { communities: 0, residents: 0, workload: 0 }]))
  for (const burden of burdens) {
    for (const id of burden.departments) {
      const sum = sums.get(id)
      if (sum === undefined) continue
      sum.communities++
      sum.residents += burden.residents
      sum.workload += burden.workload
    }
  }
  return departments.map((department): DepartmentLoad => {
    const { id, staff } = department
    const sum = sums.get(id)!
    const perStaff = staff === null || staff === 0 ? null : sum.workload / staff
    return { department: id, ...sum, perStaff, state: stateOf(department, sum.communities, rule) }
  })
}

function stateOf({ level, lower, upper }: Department, communities: number, rule: PairingRule): LoadState {
  const isEligible = rule.levels.includes(level)
  if (communities === 0) return isEligible && lower > 0 ? 'under' : 'idle'
  if (!isEligible) return 'barred'
  if (communities < lower) return 'under'
  return communities > upper ? 'over' : 'within'
}
