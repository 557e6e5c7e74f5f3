import { packBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { complain } from './notices.ts'
import { planSnapshot } from './plan-snapshot.ts'
import { setPairing } from './set-pairing.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type PairingActions = Pick<
  WorkbenchActions,
  | 'showPairing'
  | 'setDepartment'
  | 'proposePairing'
  | 'stopPairing'
  | 'acceptPairing'
  | 'dismissPairing'
  | 'explainPair'
  | 'publishPairing'
>

/**
 * One department for every community: solved in the solver's thread on a copy of the plan, shown, and done as one step
 * when somebody accepts it.
 */
export function pairingActions(context: StoreContext): PairingActions {
  const { solver } = context.services
  let questions = 0
  let accepting: Promise<Problem | null> | null = null

  return {
    showPairing: (shown) => setPairing(context, { shown }),
    setDepartment: (department) => setPairing(context, { department }),
    async proposePairing(request) {
      const { project } = context.get()
      if (project === null) return complain(context, problem('nothing-open'))
      solver.cancel()
      const question = ++questions
      const since = context.services.now().getTime()
      setPairing(context, { running: { request, done: 0, since }, proposal: null, explanation: null })
      const isRunning = (): boolean => question === questions && context.get().pairing.running !== null
      const snapshot = packBase(planSnapshot(project.plan))
      const answer = await solver.ask(
        (worker, tell: (done: number) => void) => worker.proposePairing(snapshot, request, tell),
        (done: number) => {
          if (isRunning()) setPairing(context, { running: { request, done, since } })
        },
      )
      if (!isRunning()) return null
      setPairing(context, { running: null, proposal: answer.ok ? answer.value : null })
      return answer.ok ? null : answer.problem
    },
    stopPairing: () => solver.cancel(),
    async acceptPairing() {
      const { pairing, actions } = context.get()
      if (pairing.proposal === null) return null
      const pairs = pairing.proposal.pairs.map(({ community, department }) => ({
        community,
        departments: [department],
      }))
      accepting ??= actions
        .dispatch({ type: 'pair', pairs, standing: false })
        .finally(() => (accepting = null))
      return accepting
    },
    dismissPairing: () => setPairing(context, { proposal: null, explanation: null }),
    async explainPair(community) {
      const { project, pairing } = context.get()
      if (project === null) return complain(context, problem('nothing-open'))
      const question = ++questions
      setPairing(context, { explanation: null })
      const snapshot = packBase(planSnapshot(project.plan))
      const { proposal } = pairing
      const answer = await solver.ask((worker) => worker.explainPair(snapshot, proposal, community))
      if (question !== questions) return null
      if (answer.ok) setPairing(context, { explanation: answer.value })
      return answer.ok || answer.problem.code === 'cancelled' ? null : answer.problem
    },
    publishPairing: (date, document) =>
      context
        .get()
        .actions.dispatch({ type: 'publish-pairing', id: context.services.newId(), date, document }),
  }
}
