import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type CareChange, type PlanDiff } from './plan-diff.ts'

/** Locks pairs, or unlocks them. Codes: `pair-lock-not-one {name}` (only a community with one department is locked). */
export function lockPairs(
  plan: Plan,
  { communities, locked }: Extract<Command, { type: 'lock-pairs' }>,
): Result<PlanDiff> {
  const care: CareChange[] = []
  for (const id of new Set(communities)) {
    const from = plan.care.pairOf(id)
    if (from === undefined || (locked && from.departments.length !== 1)) {
      return fail(problem('pair-lock-not-one', { name: plan.get(id)?.name ?? id }))
    }
    if (from.locked !== locked) care.push({ from, to: { ...from, locked } })
  }
  return ok({ ...EMPTY_DIFF, care })
}
