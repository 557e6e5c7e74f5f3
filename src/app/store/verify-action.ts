import { packBase } from '#core/plan/packed-base.ts'
import { problem } from '#core/problem/problem.ts'
import { complain } from './notices.ts'
import { planSnapshot } from './plan-snapshot.ts'
import type { StoreContext } from './store-context.ts'
import { beginWork, failWork, showProgress } from './work-in-progress.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** The independent check of all outlines, in the worker, with progress; `cancel` ends it. */
export function verifyAction(context: StoreContext): Pick<WorkbenchActions, 'verifyOutlines'> {
  return {
    async verifyOutlines() {
      const { project } = context.get()
      if (project === null) {
        complain(context, problem('nothing-open'))
        return null
      }
      const { plan } = project
      const snapshot = packBase(planSnapshot(plan))
      const levels = plan.base.levels.slice(1).toReversed()
      const attempt = beginWork(context, 'verifying')
      const answer = await context.services.client.ask(
        (worker, progress) => worker.verifyOutlines(snapshot, levels, progress),
        showProgress(context, attempt),
      )
      if (attempt !== context.attempt) return null
      if (!answer.ok) {
        failWork(context, answer.problem)
        return null
      }
      context.set({ progress: null })
      return answer.value
    },
  }
}
