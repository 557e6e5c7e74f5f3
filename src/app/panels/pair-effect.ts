import type { LoadState } from '#core/pairing/department-load.ts'
import { departmentLoads } from '#core/pairing/department-loads.ts'
import type { PairingCase } from '#core/pairing/pairing-case.ts'
import type { Department, DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** What a department has to look after before and after a change. */
interface LoadChange {
  readonly department: Department
  readonly communities: readonly [before: number, after: number]
  /** Points of work for each of its people; null = it is unknown how many they are. */
  readonly perStaff: readonly [before: number, after: number] | null
  readonly states: readonly [before: LoadState, after: LoadState]
}

/** What other departments for a community would mean, before it is done. */
export interface PairEffect {
  readonly made: readonly DepartmentId[]
  readonly ended: readonly DepartmentId[]
  /** Of those that lose it or gain it, in order of ids. */
  readonly loads: readonly LoadChange[]
}

/**
 * The effect when a community has the departments `after` instead of those it has in the case (`present`: as the plan
 * has them). Both sides are counted from scratch. Linear in communities.
 */
export function pairEffect(
  { communities, departments, rule }: PairingCase,
  community: JurisdictionId,
  after: readonly DepartmentId[],
): PairEffect {
  const before = communities.find(({ id }) => id === community)?.present ?? []
  const ended = before.filter((id) => !after.includes(id))
  const made = after.filter((id) => !before.includes(id))
  const touched = departments.filter(({ id }) => ended.includes(id) || made.includes(id))
  const [now, then] = [before, after].map((own) =>
    departmentLoads(
      touched,
      communities.map(({ id, residents, workload, present }) => ({
        residents,
        workload,
        departments: id === community ? own : present,
      })),
      rule,
    ),
  )
  const loads = touched.map((department, i): LoadChange => {
    const [a, b] = [now![i]!, then![i]!]
    return {
      department,
      communities: [a.communities, b.communities],
      perStaff: a.perStaff === null || b.perStaff === null ? null : [a.perStaff, b.perStaff],
      states: [a.state, b.state],
    }
  })
  return { made, ended, loads }
}
