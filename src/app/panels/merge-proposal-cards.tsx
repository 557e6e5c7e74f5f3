import { useText } from '#app/i18n/use-text.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import { MergeProposalFigures } from './merge-proposal-figures.tsx'
import { MergeProposalProof } from './merge-proposal-proof.tsx'
import './proposal-results.css'

interface MergeProposalCardsProps {
  readonly proposals: readonly MergeProposal[]
  readonly chosen: MergeProposal['id'] | null
  readonly onChoose: (id: MergeProposal['id'] | null) => void
}

/** One card a proposal: pressing it shows it on the map, pressing it again takes it away. */
export function MergeProposalCards({ proposals, chosen, onChoose }: MergeProposalCardsProps) {
  const { t } = useText()
  return (
    <ul className="proposal-cards merge-cards" aria-label={t('mergeProposal.list')}>
      {proposals.map((proposal) => {
        const isChosen = proposal.id === chosen
        return (
          <li key={proposal.id} className="proposal-card" data-chosen={isChosen}>
            <button
              type="button"
              className="proposal-card__choose"
              aria-pressed={isChosen}
              onClick={() => onChoose(isChosen ? null : proposal.id)}
            >
              <span className="spread">
                <strong>{t(`mergeProposal.way.${proposal.way}`)}</strong>
                <strong className="number">{t('mergeProposal.reduced', { n: proposal.reducedBy })}</strong>
              </span>
              <MergeProposalFigures proposal={proposal} isBrief={!isChosen} />
            </button>
            <div className="proposal-card__more">
              <MergeProposalProof proposal={proposal} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
