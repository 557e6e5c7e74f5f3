import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { Plan } from '#core/plan/plan.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import type { GridVector } from './grid-at.ts'

/** What lies at a place: a compound, and the merge that it or the strip between its compounds is part of. */
export interface CompoundHit {
  readonly compound: number | null
  readonly merge: CompoundMerge | null
}

/** The compound at a place on the grid, or the strip of a merge; null where neither is. A stopped merge is none. */
export function compoundAt(plan: Plan, [x, y]: GridVector): CompoundHit | null {
  const { outlineStart, outlines } = plan.base.compounds
  const isOn = (compound: number): boolean =>
    ringContains(outlines, outlineStart[compound]!, outlineStart[compound + 1]!, x, y) >= 0
  const compound = plan.footprints.compounds.near(x, y, x, y).find(isOn)
  if (compound !== undefined) return { compound, merge: plan.mergeOf(compound) ?? null }
  for (const merge of plan.merges.values()) {
    if (merge.stage !== 'stopped' && isWithin(merge, x, y)) return { compound: null, merge }
  }
  return null
}

/** Holes are somebody else's ground. */
function isWithin({ outline: [shell, ...holes] }: CompoundMerge, x: number, y: number): boolean {
  return (
    shell !== undefined &&
    ringContains(shell, 0, shell.length / 2, x, y) >= 0 &&
    holes.every((hole) => ringContains(hole, 0, hole.length / 2, x, y) < 0)
  )
}
