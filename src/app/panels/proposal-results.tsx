import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import './panel.css'
import { ProposalCards } from './proposal-cards.tsx'
import { ProposalChart } from './proposal-chart.tsx'
import { ProposalCodeTable } from './proposal-code-table.tsx'
import { proposalLetter } from './proposal-letter.ts'
import { ProposalParts } from './proposal-parts.tsx'
import './proposal-results.css'
import { ProposalTable } from './proposal-table.tsx'
import { proposalTitle } from './proposal-title.ts'
import { ReformTable } from './reform-table.tsx'
import { useOpenProject } from './use-open-project.ts'
import { useShowProposal } from './use-show-proposal.ts'

interface ProposalResultsProps {
  readonly asked: ProposalRequest
  readonly proposals: readonly Proposal[]
  readonly onAccept: (proposal: Proposal) => Promise<void>
}

/** What a search came to: proposals to weigh against each other; the chosen one is on the map and can be accepted. */
export function ProposalResults({ asked, proposals, onAccept }: ProposalResultsProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const chosen = useWorkbench((state) => state.chosenProposal)
  const { chooseProposal, dismissProposals } = useWorkbench((state) => state.actions)
  const at = proposals.findIndex(({ id }) => id === chosen)
  const proposal = proposals[at] ?? null
  useShowProposal(project.plan, proposal)
  const letter = proposalLetter(at)
  const isNearest = proposal?.proof.kind === 'infeasible'
  const several = proposals.length > 1
  return (
    <div className="streets__view">
      <div className="proposal-results__head">
        <IconButton icon="back" label={t('proposal.back')} onClick={dismissProposals} />
        <strong className="grow">{proposalTitle(t, project.plan, asked, proposals.length)}</strong>
      </div>
      <div className="panel__scroll">
        {asked.kind === 'reform' && <ReformTable proposals={proposals} chosen={chosen} />}
        <ProposalCards asked={asked} proposals={proposals} chosen={chosen} onChoose={chooseProposal} />
        {several && <ProposalChart proposals={proposals} chosen={chosen} onChoose={chooseProposal} />}
        <ProposalTable proposals={proposals} chosen={chosen} />
        {proposal !== null && <ProposalParts proposal={proposal} letter={letter} />}
        {proposal !== null && <ProposalCodeTable codes={proposal.codes ?? []} />}
      </div>
      <div className="panel__foot proposal-results__foot">
        {isNearest && (
          <Button kind="main" wide onClick={dismissProposals}>
            {t('proposal.toForm')}
          </Button>
        )}
        <Button
          {...(isNearest ? {} : { kind: 'main' })}
          wide
          disabled={proposal === null}
          onClick={() => proposal !== null && void onAccept(proposal)}
        >
          {proposal === null
            ? t('proposal.choose')
            : isNearest
              ? t('proposal.acceptNearest')
              : t('proposal.accept', { letter })}
        </Button>
      </div>
    </div>
  )
}
