import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/**
 * Retires a jurisdiction that has neither children nor faces; its record stays (invariant P5).
 * Codes: `not-empty {name}` and those of `targetProblem`.
 */
export function retireJurisdiction(plan: Plan, id: JurisdictionId): Result<PlanDiff> {
  const wrong = targetProblem(plan, id)
  if (wrong !== null) return fail(wrong)
  const from = plan.get(id)!
  const slot = plan.slotOf(id)
  if (plan.childrenOf(slot).length > 0 || !plan.ownsNothing(slot)) {
    return fail(problem('not-empty', { name: from.name }))
  }
  return ok({ ...EMPTY_DIFF, updated: [[from, { ...from, parent: null, retired: true }]] })
}
