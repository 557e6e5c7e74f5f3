import { ok, type Result } from '#core/problem/result.ts'
import { invertDiff } from './invert-diff.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { squashDiff } from './squash-diff.ts'

/**
 * What several changes come to, each computed on what the ones before it did; the plan is left as it was. One
 * refusal refuses all.
 */
export function inSequence(plan: Plan, steps: Iterable<() => Result<PlanDiff>>): Result<PlanDiff> {
  const { revision } = plan
  const done: PlanDiff[] = []
  let refusal: Result<PlanDiff> | null = null
  try {
    for (const step of steps) {
      const result = step()
      if (!result.ok) {
        refusal = result
        break
      }
      plan.apply(result.value)
      done.push(result.value)
    }
  } finally {
    for (const diff of done.toReversed()) plan.apply(invertDiff(diff))
    plan.revision = revision
  }
  return refusal ?? ok(squashDiff(done))
}
