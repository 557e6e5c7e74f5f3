import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/** Says where the service centre of a jurisdiction stands. Codes: `seat-invalid {name}`, and those of the target. */
export function placeSeat(
  plan: Plan,
  { id, at }: Extract<Command, { type: 'place-seat' }>,
): Result<PlanDiff> {
  const wrong = targetProblem(plan, id)
  if (wrong !== null) return fail(wrong)
  const from = plan.get(id)!
  if (at !== null && !at.every((step) => Number.isSafeInteger(step) && Math.abs(step) <= 1_800_000_000)) {
    return fail(problem('seat-invalid', { name: from.name }))
  }
  const isSame = at === null ? from.seat === null : from.seat?.[0] === at[0] && from.seat[1] === at[1]
  return ok(isSame ? EMPTY_DIFF : { ...EMPTY_DIFF, updated: [[from, { ...from, seat: at }]] })
}
