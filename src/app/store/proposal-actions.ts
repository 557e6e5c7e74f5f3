import { packBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalProgress } from '#core/proposal/proposal-progress.ts'
import { complain } from './notices.ts'
import { planSnapshot } from './plan-snapshot.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type ProposalActions = Pick<
  WorkbenchActions,
  'propose' | 'stopSolving' | 'chooseProposal' | 'acceptProposal' | 'dismissProposals'
>

/**
 * Proposals of the solver: searched in its own thread on a copy of the plan, shown, and done as one step when somebody
 * accepts one. They fit the plan they were made for, so a change of it takes them away.
 */
export function proposalActions(context: StoreContext): ProposalActions {
  const { solver } = context.services
  let questions = 0
  let accepting: Promise<Problem | null> | null = null
  return {
    async propose(request) {
      const { project } = context.get()
      if (project === null) return complain(context, problem('nothing-open'))
      solver.cancel()
      const question = ++questions
      const since = context.services.now().getTime()
      context.set({
        solving: { request, progress: null, since },
        proposals: [],
        asked: null,
        chosenProposal: null,
      })
      const isRunning = (): boolean => question === questions && context.get().solving !== null
      const snapshot = packBase(planSnapshot(project.plan))
      const { coverage } = context.get()
      const reach = coverage?.isMeasured === true ? coverage.reach : null
      const answer = await solver.ask(
        (worker, tell: (progress: ProposalProgress) => void) =>
          worker.propose(snapshot, request, reach, tell),
        (progress) => {
          if (isRunning()) context.set({ solving: { request, progress, since } })
        },
      )
      if (!isRunning()) return null
      const best = context.get().solving?.progress?.best ?? null
      context.set({ solving: null })
      const isStopped = !answer.ok && answer.problem.code === 'cancelled' && best !== null
      if (!answer.ok && !isStopped) return answer.problem
      show(context, answer.ok ? answer.value : [{ ...best!, cutShort: true }])
      context.set({ asked: request })
      return null
    },
    stopSolving: () => solver.cancel(),
    chooseProposal(id) {
      const { proposals, chosenProposal } = context.get()
      const known = proposals.some((proposal) => proposal.id === id) ? id : null
      if (known !== chosenProposal) context.set({ chosenProposal: known })
    },
    async acceptProposal(id) {
      const proposal = context.get().proposals.find((one) => one.id === id)
      if (proposal === undefined) return null
      accepting ??= context
        .get()
        .actions.dispatch(proposal.command)
        .finally(() => (accepting = null))
      return accepting
    },
    dismissProposals() {
      context.set({ proposals: [], asked: null, chosenProposal: null })
    },
  }
}

function show(context: StoreContext, proposals: readonly Proposal[]): void {
  context.set({ proposals, chosenProposal: proposals[0]?.id ?? null, bestMove: null })
}
