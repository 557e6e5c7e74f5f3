import type { History } from '#core/plan/history.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'

/**
 * An id that a diff would give out although the log has it already, on whatever branch, undone or not; null when there
 * is none (invariant P5).
 */
export function reusedId({ steps }: History, { added }: PlanDiff): JurisdictionId | null {
  if (added.length === 0) return null
  const given = new Set(steps.flatMap(({ diff }) => diff.added.map(({ id }) => id)))
  return added.find(({ id }) => given.has(id))?.id ?? null
}
