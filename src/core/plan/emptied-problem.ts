import { problem, type Problem } from '#core/problem/problem.ts'
import type { Plan } from './plan.ts'

/** `would-empty {name}` when one of these jurisdictions has no ground left; null when all have. */
export function emptiedProblem(plan: Plan, slots: Iterable<number>): Problem | null {
  for (const slot of slots) {
    const record = plan.at(slot)
    if (record !== undefined && !record.retired && plan.ownsNothing(slot)) {
      return problem('would-empty', { name: record.name })
    }
  }
  return null
}
