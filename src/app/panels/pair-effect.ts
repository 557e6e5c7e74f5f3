import type { DepartmentLoad, LoadState } from '#core/pairing/department-load.ts'
import type { Department, DepartmentId } from '#core/plan/department.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'

/** What a department has to look after before and after a change. */
export interface LoadChange {
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
  /** Of those that lose it, then of those that gain it. */
  readonly loads: readonly LoadChange[]
}

interface PairEffectInput {
  readonly departments: readonly Department[]
  readonly loads: readonly DepartmentLoad[]
  readonly rule: PairingRule
  /** Points of work of the community. */
  readonly workload: number
}

/** The effect on departments when a community has `after` instead of `before`. */
export function pairEffect(
  { departments, loads, rule, workload }: PairEffectInput,
  before: readonly DepartmentId[],
  after: readonly DepartmentId[],
): PairEffect {
  const ended = before.filter((id) => !after.includes(id))
  const made = after.filter((id) => !before.includes(id))
  const change = (id: DepartmentId, sign: 1 | -1): LoadChange[] => {
    const department = departments.find((one) => one.id === id)
    const load = loads.find((one) => one.department === id)
    if (department === undefined || load === undefined) return []
    const count = load.communities + sign
    const staff = department.staff ?? 0
    return [
      {
        department,
        communities: [load.communities, count],
        perStaff: staff === 0 ? null : [load.workload / staff, (load.workload + sign * workload) / staff],
        states: [load.state, stateOf(rule, department, count)],
      },
    ]
  }
  return {
    made,
    ended,
    loads: [...ended.flatMap((id) => change(id, -1)), ...made.flatMap((id) => change(id, 1))],
  }
}

function stateOf(rule: PairingRule, { level, lower, upper }: Department, communities: number): LoadState {
  if (communities === 0) return 'idle'
  if (!rule.levels.includes(level)) return 'barred'
  if (communities < lower) return 'under'
  return communities > upper ? 'over' : 'within'
}
