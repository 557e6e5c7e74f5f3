import type { Proposal } from '#core/proposal/proposal.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalScoreOf } from './proposal-score-of.ts'

/** How much better (or worse) than another proposal in one figure. */
export interface ProposalGain {
  readonly key: ScoreKey
  /** In the unit of the figure, always positive. */
  readonly by: number
  readonly better: boolean
  /** True where the figure is smaller. */
  readonly less: boolean
}

/** In what a proposal differs from another one, the figures in which it is better first. */
export function proposalGains(proposal: Proposal, than: Proposal): ProposalGain[] {
  const gains = proposal.score.flatMap((part): ProposalGain[] => {
    const other = proposalScoreOf(than, part.key)
    const difference = other === undefined ? 0 : part.then - other.then
    if (difference === 0) return []
    const less = difference < 0
    return [{ key: part.key, by: Math.abs(difference), less, better: less === (part.better === 'lower') }]
  })
  return gains.toSorted((a, b) => Number(b.better) - Number(a.better))
}
