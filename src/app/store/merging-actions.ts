import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import type { MergeProgress } from '#core/merging/merge-progress.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { MergeRequest } from '#core/merging/merge-request.ts'
import { packBase, type PackedBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { Result } from '#core/problem/result.ts'
import { complain } from './notices.ts'
import { planSnapshot } from './plan-snapshot.ts'
import { setMerging } from './set-merging.ts'
import type { StoreContext } from './store-context.ts'
import { today } from './today.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type MergingActions = Pick<
  WorkbenchActions,
  'findMerges' | 'proposeMerges' | 'stopMerging' | 'chooseMerges' | 'acceptMerges' | 'dismissMerges'
>

/** What is asked of the worker, with a snapshot of the plan. */
type Question<T> = (snapshot: PackedBase, tell: (progress: MergeProgress) => void) => Promise<Result<T>>

/**
 * Merges of compounds: found and chosen in the solver's thread on a copy of the plan, shown, and planned as one step when
 * somebody accepts them.
 */
export function mergingActions(context: StoreContext): MergingActions {
  const { solver } = context.services
  let questions = 0
  let accepting: Promise<Problem | null> | null = null

  async function run<T>(
    request: MergeRequest | null,
    ask: Question<T>,
    show: (answer: T) => void,
  ): Promise<Problem | null> {
    const { project } = context.get()
    if (project === null) return complain(context, problem('nothing-open'))
    solver.cancel()
    const question = ++questions
    const since = context.services.now().getTime()
    setMerging(context, { running: { request, progress: null, since } })
    const isRunning = (): boolean => question === questions && context.get().merging.running !== null
    const answer = await ask(packBase(planSnapshot(project.plan)), (progress) => {
      if (isRunning()) setMerging(context, { running: { request, progress, since } })
    })
    if (!isRunning()) return null
    const best = context.get().merging.running?.progress?.best ?? null
    setMerging(context, { running: null })
    if (answer.ok) {
      show(answer.value)
      return null
    }
    if (answer.problem.code !== 'cancelled' || best === null) return answer.problem
    setMerging(context, { proposals: [best], chosen: best.id })
    return null
  }

  return {
    findMerges: () =>
      run<readonly MergeCandidate[]>(
        null,
        (snapshot) => solver.ask((worker) => worker.findMerges(snapshot)),
        (candidates) => setMerging(context, { candidates }),
      ),
    proposeMerges(request) {
      setMerging(context, { proposals: [], chosen: null })
      return run<readonly MergeProposal[]>(
        request,
        (snapshot, onTold) =>
          solver.ask(
            (worker, tell: (progress: MergeProgress) => void) =>
              worker.proposeMerges(snapshot, request, tell),
            onTold,
          ),
        (proposals) => setMerging(context, { proposals, chosen: proposals[0]?.id ?? null }),
      )
    },
    stopMerging: () => solver.cancel(),
    chooseMerges(id) {
      const { proposals, chosen } = context.get().merging
      const known = proposals.some((proposal) => proposal.id === id) ? id : null
      if (known !== chosen) setMerging(context, { chosen: known })
    },
    async acceptMerges(id) {
      const { merging, actions } = context.get()
      const proposal = merging.proposals.find((one) => one.id === id)
      if (proposal === undefined) return null
      accepting ??= actions
        .dispatch({ type: 'plan-merges', merges: proposal.merges, date: today(context) })
        .finally(() => (accepting = null))
      return accepting
    },
    dismissMerges: () => setMerging(context, { proposals: [], chosen: null }),
  }
}
