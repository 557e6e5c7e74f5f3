import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergeChange, PlanDiff } from '#core/plan/plan-diff.ts'
import { equalData } from './equal-data.ts'

/**
 * True when what a diff from a file says of merges was so before and can be so afterwards: records stand exactly as it
 * says, each changes once, their compounds and walls exist and stay the same, and no compound is in two merges that
 * are not stopped.
 */
export function fitsMerges(plan: Plan, { merges }: Pick<PlanDiff, 'merges'>): boolean {
  const ids = new Set(merges.map(({ from, to }) => (to ?? from)?.id))
  if (ids.size < merges.length || !merges.every((change) => isFitting(plan, change))) return false
  const after = new Map(plan.merges)
  for (const { from, to } of merges) {
    if (to === null) after.delete(from!.id)
    else after.set(to.id, to)
  }
  const active = [...after.values()].filter(({ stage }) => stage !== 'stopped')
  const compounds = active.flatMap((merge) => merge.compounds)
  return new Set(compounds).size === compounds.length
}

function isFitting(plan: Plan, { from, to }: MergeChange): boolean {
  if (from === null) return to !== null && !plan.merges.has(to.id) && isThere(plan, to)
  const present = plan.merges.get(from.id)
  if (present === undefined || !equalData(present, from)) return false
  return to === null || (to.id === from.id && isThere(plan, to) && equalData(to.compounds, from.compounds))
}

function isThere({ base }: Plan, { compounds, walls, tallies }: CompoundMerge): boolean {
  const count = base.compounds.names.length
  return (
    compounds.every((compound) => compound < count) &&
    tallies.every(({ compound }) => compound < count) &&
    walls.every((wall) => wall < base.walls.compounds.length / 2)
  )
}
