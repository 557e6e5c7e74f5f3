import type { Proposal } from '#core/proposal/proposal.ts'
import type { ScoreKey, ScorePart } from '#core/proposal/score-part.ts'

/** The figure of a proposal by its key; undefined where it was not taken. */
export function proposalScoreOf(proposal: Proposal, key: ScoreKey): ScorePart | undefined {
  return proposal.score.find((part) => part.key === key)
}
