import { useText } from '#app/i18n/use-text.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { ProposalFigures } from './proposal-figures.tsx'
import { ProposalGainsText } from './proposal-gains-text.tsx'
import { proposalLetter } from './proposal-letter.ts'
import { ProposalProof } from './proposal-proof.tsx'
import { WarningLine } from './warning-line.tsx'

interface ProposalCardsProps {
  readonly asked: ProposalRequest
  readonly proposals: readonly Proposal[]
  readonly chosen: Proposal['id'] | null
  readonly onChoose: (id: Proposal['id'] | null) => void
}

/** One card a proposal: pressing it shows it on the map, pressing it again takes it away. */
export function ProposalCards({ asked, proposals, chosen, onChoose }: ProposalCardsProps) {
  const { t, problem: sentence } = useText()
  return (
    <ul className="proposal-cards" aria-label={t('proposal.list')}>
      {proposals.map((proposal, index) => {
        const isChosen = proposal.id === chosen
        return (
          <li key={proposal.id} className="proposal-card" data-chosen={isChosen}>
            <button
              type="button"
              className="proposal-card__choose"
              aria-pressed={isChosen}
              onClick={() => onChoose(isChosen ? null : proposal.id)}
            >
              <strong>{t('proposal.letter', { letter: proposalLetter(index) })}</strong>
              <ProposalFigures proposal={proposal} kind={asked.kind} />
            </button>
            <div className="proposal-card__more">
              {(proposal.notes ?? []).map((note) => (
                <WarningLine key={JSON.stringify(note)} text={sentence(note)} />
              ))}
              {index > 0 && <ProposalGainsText proposal={proposal} than={proposals[0]!} />}
              <ProposalProof proposal={proposal} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
