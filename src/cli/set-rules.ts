import type { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'

/** Puts sound rules in force; rules that are in force already stay. */
export function setRules(metrics: Metrics, rules: RuleProfile): void {
  const done = execute(metrics.plan, { type: 'set-rules', rules })
  if (!done.ok) return
  metrics.plan.apply(done.value)
  metrics.apply(done.value)
}
