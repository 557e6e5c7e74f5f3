import { useText } from '#app/i18n/use-text.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalScoreOf } from './proposal-score-of.ts'
import { proposalScoreText } from './proposal-score-text.ts'

/** What one looks at first, by what was asked. */
const HEADLINES: Readonly<Record<ProposalRequest['kind'], readonly ScoreKey[]>> = {
  split: ['imbalance', 'borderMeters', 'dividedUnits'],
  rebalance: ['movedResidents', 'imbalance', 'aboveLimit'],
  redivide: ['imbalance', 'newUnits', 'movedResidents'],
  centres: ['coverage', 'movedResidents', 'aboveLimit'],
  reform: ['aboveLimit', 'movedResidents', 'coverage'],
}

interface ProposalFiguresProps {
  readonly proposal: Proposal
  readonly kind: ProposalRequest['kind']
}

/** The three figures by which a proposal is known. */
export function ProposalFigures({ proposal, kind }: ProposalFiguresProps) {
  const { t } = useText()
  const parts = HEADLINES[kind].flatMap((key) => proposalScoreOf(proposal, key) ?? [])
  return (
    <span className="proposal-figures">
      {parts.map(({ key, then }) => (
        <span key={key} className="proposal-figures__one">
          <span className="small soft">{t(`score.${key}`)}</span>{' '}
          <span>{proposalScoreText(t, key, then)}</span>
        </span>
      ))}
    </span>
  )
}
