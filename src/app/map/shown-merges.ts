import { isBorderTool } from '#app/store/is-border-tool.ts'
import type { MergingState, Tool } from '#app/store/workbench-state.ts'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { Plan } from '#core/plan/plan.ts'

/** What the map shows of merges. */
export interface ShownMerges {
  readonly candidates: readonly MergeCandidate[] | null
  /** Planned and done; stopped ones are nothing on the ground. */
  readonly merges: readonly CompoundMerge[]
  readonly proposal: MergeProposal | null
  readonly picked: readonly number[]
  readonly focus: CompoundMerge | null
}

/** What of all merges is on the map: candidates give way to a proposal, and to a hand that moves borders. */
export function shownMerges(
  plan: Plan,
  { candidates, proposals, chosen, picked, focus }: MergingState,
  tool: Tool,
): ShownMerges {
  const proposal = proposals.find(({ id }) => id === chosen) ?? null
  return {
    candidates: proposal === null && !isBorderTool(tool) ? candidates : null,
    merges: [...plan.merges.values()].filter(({ stage }) => stage !== 'stopped'),
    proposal,
    picked,
    focus: (focus === null ? undefined : plan.merges.get(focus)) ?? null,
  }
}
