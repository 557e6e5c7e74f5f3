import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type CareChange, type PlanDiff } from './plan-diff.ts'

/**
 * A department is gone: its communities lose it, the rest stays as it is. Codes: `care-department-unknown {id}`,
 * `pair-locked {name}` (of a community that is locked to it).
 */
export function dissolveDepartment(
  plan: Plan,
  { id }: Extract<Command, { type: 'dissolve-department' }>,
): Result<PlanDiff> {
  const from = plan.care.get('department', id)
  if (from === undefined || from.dissolved) return fail(problem('care-department-unknown', { id }))
  const care: CareChange[] = [{ from, to: { ...from, dissolved: true } }]
  for (const pair of plan.care.all('pair')) {
    if (![...pair.departments, ...pair.standing].includes(id)) continue
    const name = plan.get(pair.id)?.name ?? pair.id
    if (pair.locked && pair.departments.includes(id)) return fail(problem('pair-locked', { name }))
    const without = (list: readonly string[]): string[] => list.filter((one) => one !== id)
    const to = { ...pair, departments: without(pair.departments), standing: without(pair.standing) }
    care.push({ from: pair, to })
  }
  return ok({ ...EMPTY_DIFF, care })
}
