import type { Metrics } from '#core/analysis/metrics.ts'
import { caseOfPlan } from '#core/pairing/case-of-plan.ts'
import type { PairingCase } from '#core/pairing/pairing-case.ts'
import type { Plan } from '#core/plan/plan.ts'

const known = new WeakMap<Plan, { readonly revision: number; readonly found: PairingCase }>()

/** The plan as the pairing sees it, read once for each state of the plan. */
export function pairCaseOf(metrics: Metrics): PairingCase {
  const { plan } = metrics
  const last = known.get(plan)
  if (last?.revision === plan.revision) return last.found
  const found = caseOfPlan(plan, { against: 'plan', rule: null }, metrics)
  known.set(plan, { revision: plan.revision, found })
  return found
}
