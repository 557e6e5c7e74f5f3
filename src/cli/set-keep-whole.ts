import type { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'

/** Sets in a plan what must stay whole, as the rules dialog does; exports carry the rules. */
export function setKeepWhole(metrics: Metrics, keepWhole: RuleProfile['keepWhole']): void {
  const { plan } = metrics
  const diff = execute(plan, { type: 'set-rules', rules: { ...plan.rules, keepWhole } })
  if (!diff.ok) return
  plan.apply(diff.value)
  metrics.apply(diff.value)
}
