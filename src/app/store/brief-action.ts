import { packBase } from '#core/plan/packed-base.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import { wayToState } from './way-to-state.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** What leaders are told of states of the open city. */
export function briefAction(context: StoreContext): Pick<WorkbenchActions, 'brief'> {
  return {
    async brief(scenarioIds, isDetailed = false) {
      const { project } = context.get()
      if (project === null) return null
      const ways: (PlanDiff | null)[] = []
      for (const id of scenarioIds) {
        const way = await wayToState(context, id)
        if (!way.ok) {
          complain(context, way.problem)
          return null
        }
        ways.push(way.value)
      }
      const base = packBase(project.plan.base)
      const told = await context.services.client.ask((worker) => worker.briefStates(base, ways, isDetailed))
      if (told.ok) return told.value
      complain(context, told.problem)
      return null
    },
  }
}
