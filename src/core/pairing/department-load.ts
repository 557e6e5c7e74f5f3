import type { DepartmentId } from '#core/plan/department.ts'

/** How a department stands by the number of its communities; `barred` = it has some, and the rules do not let it. */
export type LoadState = 'idle' | 'under' | 'within' | 'over' | 'barred'

/** What a department has to look after. */
export interface DepartmentLoad {
  readonly department: DepartmentId
  readonly communities: number
  readonly residents: number
  /** Points of work of its communities. */
  readonly workload: number
  /** Points for each of its people; null = it is unknown how many they are. */
  readonly perStaff: number | null
  readonly state: LoadState
}
