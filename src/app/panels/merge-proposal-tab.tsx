import { useState } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { workbench } from '#app/store/workbench.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { MergeRequest } from '#core/merging/merge-request.ts'
import type { Problem } from '#core/problem/problem.ts'
import { CompoundsRun } from './compounds-run.tsx'
import { MergeProposalAccepted } from './merge-proposal-accepted.tsx'
import type { AcceptedMerges } from './merge-proposal-accepted.tsx'
import { MergeProposalForm } from './merge-proposal-form.tsx'
import { MergeProposalResults } from './merge-proposal-results.tsx'
import { useOpenProject } from './use-open-project.ts'

interface MergeProposalTabProps {
  /** What was accepted last; it is told of until the plan changes again. */
  readonly accepted: AcceptedMerges | null
  readonly onAccepted: (accepted: AcceptedMerges | null) => void
  readonly onProjects: () => void
}

/** The way of a proposal of merges: asked for, searched, weighed, accepted. */
export function MergeProposalTab({ accepted, onAccepted, onProjects }: MergeProposalTabProps) {
  const { revision } = useOpenProject()
  const running = useWorkbench((state) => state.merging.running)
  const proposals = useWorkbench((state) => state.merging.proposals)
  const { proposeMerges, acceptMerges } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<Problem | null>(null)

  async function ask(request: MergeRequest): Promise<void> {
    setRefusal(null)
    setRefusal(await proposeMerges(request))
  }

  async function accept(proposal: MergeProposal): Promise<void> {
    const problem = await acceptMerges(proposal.id)
    setRefusal(problem)
    if (problem !== null) return
    const { groups, reducedBy } = proposal
    onAccepted({ groups: groups.length, reducedBy, revision: workbench.getState().revision })
  }

  const isRunning = running !== null && running.request !== null
  const hasAnswers = proposals.length > 0 && !isRunning
  const isAccepted = accepted !== null && accepted.revision === revision && !isRunning && !hasAnswers
  return (
    <>
      {isRunning && <CompoundsRun run={running} />}
      {hasAnswers && <MergeProposalResults proposals={proposals} refusal={refusal} onAccept={accept} />}
      {isAccepted && (
        <MergeProposalAccepted accepted={accepted} onProjects={onProjects} onClose={() => onAccepted(null)} />
      )}
      <div className="streets__view" hidden={isRunning || hasAnswers || isAccepted}>
        <MergeProposalForm refusal={refusal} onAsk={(request) => void ask(request)} />
      </div>
    </>
  )
}
