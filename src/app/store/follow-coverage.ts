import { isEmptyDiff, type PlanDiff } from '#core/plan/plan-diff.ts'
import type { StoreContext } from './store-context.ts'

/**
 * Keeps service coverage by a diff that the plan has just applied. Where the rules now ask for walks that were not
 * measured, it is measured anew.
 */
export function followCoverage(context: StoreContext, diff: PlanDiff | null): void {
  const { coverage, actions } = context.get()
  if (coverage === null || diff === null || isEmptyDiff(diff)) return
  coverage.apply(diff)
  if (!coverage.isMeasured) void actions.measureCoverage()
}
