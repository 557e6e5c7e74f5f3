import type { Proposal } from '#core/proposal/proposal.ts'
import { SCORE_KEYS } from '#core/proposal/score-part.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalScoreOf } from './proposal-score-of.ts'

/** What one asks first of a proposal, and what it is weighed against. */
const FIRST_ACROSS = ['movedResidents', 'borderMeters'] as const satisfies readonly ScoreKey[]
const FIRST_UP = ['imbalance', 'coverage', 'largest'] as const satisfies readonly ScoreKey[]

/** The two figures that a chart of proposals begins with, and those it can show. */
export interface ProposalAxes {
  readonly across: ScoreKey
  readonly up: ScoreKey
  /** Figures that every proposal has, in the order of the table. */
  readonly keys: readonly ScoreKey[]
}

/** Axes for a chart of these proposals: figures in which they differ go first. Null where they share fewer than two. */
export function proposalAxes(proposals: readonly Proposal[]): ProposalAxes | null {
  const keys = SCORE_KEYS.filter((key) =>
    proposals.every((proposal) => proposalScoreOf(proposal, key) !== undefined),
  )
  if (proposals.length === 0 || keys.length < 2) return null
  const differing = keys.filter(
    (key) => new Set(proposals.map((proposal) => proposalScoreOf(proposal, key)!.then)).size > 1,
  )
  const pick = (wanted: readonly ScoreKey[], not: ScoreKey | null): ScoreKey =>
    [...wanted.filter((key) => differing.includes(key)), ...differing, ...wanted, ...keys].find(
      (key) => key !== not && keys.includes(key),
    )!
  const across = pick(FIRST_ACROSS, null)
  return { across, up: pick(FIRST_UP, across), keys }
}
