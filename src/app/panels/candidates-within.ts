import { CompoundHomes } from '#core/merging/compound-homes.ts'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Those of the candidates that lie wholly in a jurisdiction, in the same order; null = all. */
export function candidatesWithin(
  plan: Plan,
  candidates: readonly MergeCandidate[],
  within: JurisdictionId | null,
): readonly MergeCandidate[] {
  const record = within === null ? undefined : plan.get(within)
  if (record === undefined) return candidates
  const homes = new CompoundHomes(plan)
  const slot = plan.slotOf(record.id)
  return candidates.filter(({ compounds }) =>
    homes.at(record.level, compounds).every((home) => home === slot),
  )
}
