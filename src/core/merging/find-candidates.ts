import type { Plan } from '#core/plan/plan.ts'
import { CompoundHomes } from './compound-homes.ts'
import { exceededCap } from './exceeded-cap.ts'
import { facingsOf } from './facings-of.ts'
import { groupValuer } from './group-valuer.ts'
import { isLargeCompound } from './is-large-compound.ts'
import { isSideBySide } from './is-side-by-side.ts'
import type { MergeCandidate } from './merge-candidate.ts'
import type { MergeRequest } from './merge-request.ts'
import { mergingRule } from './merging-rule.ts'

/**
 * Pairs of compounds that could become one (domain notes 2.4): side by side within the distance, no barrier between the
 * parts that face each other, in one community (or marked, where the rule does not ask for it), at most one of the two
 * larger than small, together under the caps, neither in a merge already. Large and above a cap is what is known to be
 * so: an unknown figure is listed among the obstacles and forbids nothing.
 *
 * @returns Highest benefit first, ties by index; none where `within` is unknown.
 */
export function findCandidates(
  plan: Plan,
  request: Pick<MergeRequest, 'within' | 'merging'>,
): readonly MergeCandidate[] {
  const rule = mergingRule(plan, request.merging)
  const table = plan.base.compounds
  const facings = facingsOf(plan, rule)
  const homes = new CompoundHomes(plan)
  const value = groupValuer(plan, rule, facings, homes)
  const isFree = isFreeIn(plan, request.within, homes)
  const found: MergeCandidate[] = []
  for (let one = 0; one < table.names.length; one++) {
    if (!isFree(one)) continue
    const isLarge = isLargeCompound(table, one, rule)
    for (const other of facings.after(one)) {
      if (!isFree(other) || (isLarge && isLargeCompound(table, other, rule))) continue
      const pair = [one, other]
      const crossesCommunity = homes.at('community', pair).length > 1
      if (crossesCommunity && rule.sameCommunity) continue
      const facing = facings.between(one, other)
      if (facing === null || !isSideBySide(facing) || facing.barrier !== null) continue
      const group = value(pair)
      if (exceededCap(group, rule) !== null) continue
      const { gapMeters, facingMeters } = facing
      const crossesGrid = homes.at(plan.finestLevel, pair).length > 1
      found.push({ ...group, gapMeters, facingMeters, crossesGrid, crossesCommunity })
    }
  }
  return found.sort(
    (a, b) => b.benefit - a.benefit || a.compounds[0]! - b.compounds[0]! || a.compounds[1]! - b.compounds[1]!,
  )
}

/** Whether a compound is in no merge and lies wholly within a jurisdiction, where one is asked for. */
function isFreeIn(
  plan: Plan,
  within: MergeRequest['within'],
  homes: CompoundHomes,
): (compound: number) => boolean {
  if (within === null) return (compound) => plan.mergeOf(compound) === undefined
  const asked = plan.get(within)
  if (asked === undefined) return () => false
  const slot = plan.slotOf(within)
  return (compound) => {
    if (plan.mergeOf(compound) !== undefined) return false
    const at = homes.at(asked.level, [compound])
    return at.length === 1 && at[0] === slot
  }
}
