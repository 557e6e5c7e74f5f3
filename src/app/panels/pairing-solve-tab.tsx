import { useState } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { workbench } from '#app/store/workbench.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { PairingRequest } from '#core/pairing/pairing-request.ts'
import type { Problem } from '#core/problem/problem.ts'
import { PairingSolveAccepted, type AcceptedPairing } from './pairing-solve-accepted.tsx'
import { PairingSolveForm } from './pairing-solve-form.tsx'
import { PairingSolveResult } from './pairing-solve-result.tsx'
import { PairingSolveRun } from './pairing-solve-run.tsx'
import './pairing-solve.css'
import { useOpenProject } from './use-open-project.ts'

interface PairingSolveTabProps {
  readonly onList: () => void
}

/** The way to one department for every community: asked for, solved, weighed, accepted, published. */
export function PairingSolveTab({ onList }: PairingSolveTabProps) {
  const { revision } = useOpenProject()
  const running = useWorkbench((state) => state.pairing.running)
  const proposal = useWorkbench((state) => state.pairing.proposal)
  const { proposePairing, acceptPairing } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [accepted, setAccepted] = useState<AcceptedPairing | null>(null)

  async function ask(request: PairingRequest): Promise<void> {
    setRefusal(null)
    setAccepted(null)
    setRefusal(await proposePairing(request))
  }

  async function accept({ made, kept, ended, pairs }: PairingProposal): Promise<void> {
    const problem = await acceptPairing()
    setRefusal(problem)
    if (problem !== null) return
    setAccepted({ made, kept, ended, communities: pairs.length, revision: workbench.getState().revision })
  }

  const isAnswered = proposal !== null && running === null
  const isAccepted = accepted?.revision === revision && running === null && !isAnswered
  return (
    <>
      {running !== null && <PairingSolveRun run={running} />}
      {isAnswered && (
        <PairingSolveResult proposal={proposal} refusal={refusal} onAccept={() => void accept(proposal)} />
      )}
      {isAccepted && (
        <PairingSolveAccepted accepted={accepted} onList={onList} onAgain={() => setAccepted(null)} />
      )}
      <div className="streets__view" hidden={running !== null || isAnswered || isAccepted}>
        <PairingSolveForm refusal={refusal} onAsk={(request) => void ask(request)} onList={onList} />
      </div>
    </>
  )
}
