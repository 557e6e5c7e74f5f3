import { useState } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'

/** A request to the solver, and why the last one came to nothing. */
export interface Proposing {
  readonly ask: (request: ProposalRequest) => void
  /** The refusal of the last request of this kind. */
  readonly refusalOf: (kind: ProposalRequest['kind']) => Problem | null
}

/** Asks the solver; a refusal stays until the next request. */
export function useProposing(): Proposing {
  const { propose } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<{
    readonly kind: ProposalRequest['kind']
    readonly problem: Problem
  } | null>(null)
  async function send(request: ProposalRequest): Promise<void> {
    setRefusal(null)
    const problem = await propose(request)
    setRefusal(problem === null ? null : { kind: request.kind, problem })
  }
  return {
    ask: (request) => void send(request),
    refusalOf: (kind) => (refusal?.kind === kind ? refusal.problem : null),
  }
}
