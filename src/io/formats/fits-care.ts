import { CareBook } from '#core/plan/care-book.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { equalData } from './equal-data.ts'
import { hasKnownParties } from './has-known-parties.ts'

/**
 * True when what a diff from a file says of who looks after whom was so before, each record changes once, and what it
 * names is there afterwards. A community that is retired may still be named by what was done for it.
 */
export function fitsCare(plan: Plan, diff: Pick<PlanDiff, 'care' | 'added' | 'removed'>): boolean {
  const { care } = diff
  if (care.length === 0) return true
  const names = new Set<string>()
  for (const { from, to } of care) {
    const { kind, id } = (from ?? to)!
    if (to !== null && (to.kind !== kind || to.id !== id)) return false
    const present = plan.care.get(kind, id) ?? null
    if (!equalData(present, from)) return false
    names.add(`${kind} ${id}`)
  }
  if (names.size < care.length) return false
  const after = new CareBook(plan.care.everything())
  after.apply(care)
  const added = new Set(diff.added.map(({ id }) => id))
  const removed = new Set(diff.removed.map(({ id }) => id))
  const isCommunity = (id: string): boolean =>
    added.has(id) || (plan.get(id)?.level === 'community' && !removed.has(id))
  return care.every(({ to }) => to === null || hasKnownParties(to, after, isCommunity))
}
