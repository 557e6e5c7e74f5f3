import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import { exceededCap } from './exceeded-cap.ts'
import { isLargeCompound } from './is-large-compound.ts'
import type { MergeCandidate, MergeGroup } from './merge-candidate.ts'

/** What is asked of a group before it is taken. */
interface Judge {
  readonly rule: MergingRule
  readonly value: (compounds: readonly number[]) => MergeGroup
  /** False for a group that cannot be drawn as one. */
  readonly isDraftable: (compounds: readonly number[]) => boolean
}

/**
 * Groups as one makes them by hand: pair by pair from the top of the list, each joined to the groups that its compounds
 * are in already, where the limits allow, until so many compounds are fewer; null = while pairs are worth it.
 *
 * @returns Null where the list ends before.
 */
export function rankedChoice(
  plan: Plan,
  candidates: readonly MergeCandidate[],
  reduceBy: number | null,
  { rule, value, isDraftable }: Judge,
): readonly MergeGroup[] | null {
  const table = plan.base.compounds
  const groupOf = new Map<number, MergeGroup>()
  let left = reduceBy ?? Infinity
  for (const { compounds, benefit } of candidates) {
    if (left === 0 || (reduceBy === null && benefit <= 0)) break
    const [one, other] = compounds.map((compound) => groupOf.get(compound)?.compounds ?? [compound])
    if (one!.includes(compounds[1]!)) continue
    const joined = [...one!, ...other!]
    if (joined.filter((compound) => isLargeCompound(table, compound, rule)).length > 1) continue
    const group = value(joined)
    if (exceededCap(group, rule) !== null || !isDraftable(group.compounds)) continue
    for (const compound of group.compounds) groupOf.set(compound, group)
    left--
  }
  if (left > 0 && reduceBy !== null) return null
  return [...new Set(groupOf.values())]
}
