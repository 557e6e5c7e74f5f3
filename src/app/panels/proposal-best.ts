import type { Proposal } from '#core/proposal/proposal.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalScoreOf } from './proposal-score-of.ts'

/** The proposals with the best value of a figure; none where all are equal, or there is only one to compare. */
export function proposalBest(proposals: readonly Proposal[], key: ScoreKey): ReadonlySet<Proposal['id']> {
  const scored = proposals.flatMap((proposal) => {
    const part = proposalScoreOf(proposal, key)
    return part === undefined ? [] : [{ id: proposal.id, part }]
  })
  const first = scored[0]
  if (first === undefined || scored.length < 2) return new Set()
  const values = scored.map(({ part }) => part.then)
  const best = first.part.better === 'lower' ? Math.min(...values) : Math.max(...values)
  const winners = scored.filter(({ part }) => part.then === best)
  return new Set(winners.length === scored.length ? [] : winners.map(({ id }) => id))
}
