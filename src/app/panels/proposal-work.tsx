import type { ReactNode } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { workbench } from '#app/store/workbench.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { ProposalAccepted } from './proposal-accepted.tsx'
import type { AcceptedProposal } from './proposal-accepted.tsx'
import { proposalFamily } from './proposal-family.ts'
import { ProposalResults } from './proposal-results.tsx'
import { ProposalRun } from './proposal-run.tsx'
import type { StreetsTab } from './streets-tab.ts'
import { useOpenProject } from './use-open-project.ts'

interface ProposalWorkProps {
  readonly family: ReturnType<typeof proposalFamily>
  /** What was accepted last; it is told of until the plan changes again. */
  readonly accepted: AcceptedProposal | null
  readonly onAccepted: (accepted: AcceptedProposal | null) => void
  readonly onTab: (tab: StreetsTab) => void
  readonly onEdit: () => void
  /** The form; it keeps what is typed while a search runs and while its answers are shown. */
  readonly children: ReactNode
}

/** The way of a proposal: asked for, searched, weighed, accepted. */
export function ProposalWork(props: ProposalWorkProps) {
  const { family, accepted, onAccepted, onTab, onEdit, children } = props
  const { revision } = useOpenProject()
  const solving = useWorkbench((state) => state.solving)
  const proposals = useWorkbench((state) => state.proposals)
  const asked = useWorkbench((state) => state.asked)
  const { acceptProposal } = useWorkbench((state) => state.actions)

  async function accept(proposal: Proposal): Promise<void> {
    if (asked === null) return
    const at = proposals.indexOf(proposal)
    if ((await acceptProposal(proposal.id)) !== null) return
    onAccepted({ proposal, at, request: asked, revision: workbench.getState().revision })
  }

  const isRunning = solving !== null && proposalFamily(solving.request.kind) === family
  const hasAnswers = asked !== null && proposals.length > 0 && proposalFamily(asked.kind) === family
  const isAccepted =
    accepted !== null &&
    accepted.revision === revision &&
    proposalFamily(accepted.request.kind) === family &&
    !isRunning
  return (
    <>
      {isRunning ? (
        <ProposalRun run={solving} />
      ) : hasAnswers ? (
        <ProposalResults asked={asked} proposals={proposals} onAccept={accept} />
      ) : isAccepted ? (
        <ProposalAccepted
          accepted={accepted}
          onTab={onTab}
          onEdit={onEdit}
          onClose={() => onAccepted(null)}
        />
      ) : null}
      <div className="streets__view" hidden={isRunning || hasAnswers || isAccepted}>
        {children}
      </div>
    </>
  )
}
