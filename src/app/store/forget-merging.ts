import type { Plan } from '#core/plan/plan.ts'
import type { MergeChange, PlanDiff } from '#core/plan/plan-diff.ts'
import { setMerging } from './set-merging.ts'
import type { StoreContext } from './store-context.ts'

/**
 * Takes away what was found and proposed for compounds when the ground, the rules or the merges it rests on are others
 * now, and what is in the hand of merges that are gone. Terms and stages of a merge change nothing of it.
 */
export function forgetMerging(context: StoreContext, plan: Plan, diff: PlanDiff | null): void {
  const { merging, tool } = context.get()
  const focus = merging.focus !== null && plan.merges.has(merging.focus) ? merging.focus : null
  const placing = merging.placing !== null && plan.merges.has(merging.placing.merge) ? merging.placing : null
  const picked = merging.picked.filter((compound) => plan.mergeOf(compound) === undefined)
  if (placing === null && merging.placing !== null && tool === 'place') context.set({ tool: 'select' })
  setMerging(context, {
    focus,
    placing,
    picked: picked.length < merging.picked.length ? picked : merging.picked,
  })
  if (diff === null || !isOtherGround(diff)) return
  if (merging.running !== null) context.services.solver.cancel()
  setMerging(context, { candidates: null, running: null, proposals: [], chosen: null })
}

function isOtherGround({ merges, faces, topology, rules, updated }: PlanDiff): boolean {
  return (
    topology !== null ||
    rules !== null ||
    faces.length > 0 ||
    updated.some(([from, to]) => from.parent !== to.parent) ||
    merges.some(isTakenOtherwise)
  )
}

/** True when compounds become part of a merge, or free again. */
function isTakenOtherwise({ from, to }: MergeChange): boolean {
  const isActive = (merge: MergeChange['from']): boolean => merge !== null && merge.stage !== 'stopped'
  return isActive(from) !== isActive(to)
}
