import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { ProposalCodeTable } from './proposal-code-table.tsx'
import { proposalLetter } from './proposal-letter.ts'
import { ProposalParts } from './proposal-parts.tsx'
import { STREETS_TABS } from './streets-tab.ts'
import type { StreetsTab } from './streets-tab.ts'

/** A proposal that was done, with what was asked. */
export interface AcceptedProposal {
  readonly proposal: Proposal
  /** Its place among the proposals. */
  readonly at: number
  readonly request: ProposalRequest
  /** Of the plan right after it. */
  readonly revision: number
}

interface ProposalAcceptedProps {
  readonly accepted: AcceptedProposal
  readonly onTab: (tab: StreetsTab) => void
  readonly onEdit: () => void
  readonly onClose: () => void
}

/** What was accepted, and where to go on from here. */
export function ProposalAccepted({ accepted, onTab, onEdit, onClose }: ProposalAcceptedProps) {
  const { t } = useText()
  const { proposal, at, request } = accepted
  const letter = proposalLetter(at)
  const isCentres = request.kind === 'reform' || request.kind === 'centres'
  const views = isCentres ? STREETS_TABS.filter((tab) => tab in VIEW_TEXTS) : []
  return (
    <div className="streets__view">
      <div className="panel__scroll">
        <section className="proposal-accepted" aria-label={t('proposal.accepted', { letter })}>
          <p className="row">
            <Icon name="check" />
            <strong>{t('proposal.accepted', { letter })}</strong>
          </p>
          <p className="soft">{t('proposal.acceptedBody')}</p>
          <div className="proposal-accepted__next">
            {views.map((tab) => (
              <Button key={tab} onClick={() => onTab(tab)}>
                {t(VIEW_TEXTS[tab as keyof typeof VIEW_TEXTS])}
              </Button>
            ))}
            <Button icon="boundaries" onClick={onEdit}>
              {t('proposal.editOn')}
            </Button>
          </div>
        </section>
        <ProposalCodeTable codes={proposal.codes ?? []} />
        <ProposalParts proposal={proposal} letter={letter} />
      </div>
      <div className="panel__foot">
        <Button kind="main" wide onClick={onClose}>
          {t('proposal.finish')}
        </Button>
      </div>
    </div>
  )
}

/** Views in which the outcome of a reform is seen. */
const VIEW_TEXTS = { coverage: 'proposal.seeCoverage', staff: 'proposal.seeStaff' } as const
