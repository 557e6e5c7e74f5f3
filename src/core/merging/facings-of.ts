import { oncePer } from '#core/plan/once-per.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import { CompoundFacings } from './compound-facings.ts'

const known = oncePer<Plan, Map<string, CompoundFacings>>(() => new Map())

/** Which compounds of a plan face each other under a rule; what was looked at once is remembered with the plan. */
export function facingsOf(
  plan: Plan,
  rule: Pick<MergingRule, 'distanceMeters' | 'barriers'>,
): CompoundFacings {
  const ofPlan = known(plan)
  const key = `${rule.distanceMeters} ${rule.barriers.toSorted().join()}`
  let facings = ofPlan.get(key)
  if (facings === undefined) ofPlan.set(key, (facings = new CompoundFacings(plan, rule)))
  return facings
}
