import type { Plan } from '#core/plan/plan.ts'
import type { ServiceTotals } from './service-totals.ts'

export function serviceTotalsOf(
  plan: Plan,
  scope: {
    readonly department?: string
    readonly community?: string
    readonly year?: number
  },
): ServiceTotals {
  throw new Error(`Not written yet: ${String([plan, scope])}`)
}
