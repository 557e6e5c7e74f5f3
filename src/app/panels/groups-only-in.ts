import type { MergeGroup } from '#core/merging/merge-candidate.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'

/** Groups of a proposal that another one has not, in their order; a group is the same when its compounds are. */
export function groupsOnlyIn(proposal: MergeProposal, other: MergeProposal): readonly MergeGroup[] {
  const others = new Set(other.groups.map(({ compounds }) => compounds.join(' ')))
  return proposal.groups.filter(({ compounds }) => !others.has(compounds.join(' ')))
}
