import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { takenBack } from './taken-back.ts'

/**
 * Takes a merge away: its compounds stand as they were loaded. Grids go back exactly as they were where nobody has
 * moved those borders since; else they stay as they are now. Codes: `merge-unknown`.
 */
export function unmerge(plan: Plan, { id }: Extract<Command, { type: 'unmerge' }>): Result<PlanDiff> {
  const from = plan.merges.get(id)
  if (from === undefined) return fail(problem('merge-unknown'))
  const ground = from.ground === null ? null : takenBack(plan, from.ground)
  return ok({ ...EMPTY_DIFF, ...ground, merges: [{ from, to: null }] })
}
