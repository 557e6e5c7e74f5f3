import { BASE_STEP, routeBetween } from '#core/plan/history.ts'
import { packBase } from '#core/plan/packed-base.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import type { StepId } from '#core/plan/step.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** What is different between the plan as it stands and another scenario, or the city as it was loaded. */
export function comparisonAction(context: StoreContext): Pick<WorkbenchActions, 'compareWith'> {
  return {
    async compareWith(scenarioId, level) {
      const { project } = context.get()
      const { session } = context
      if (project === null || session === null) return null
      const { history } = session
      const other = history.scenarios.find(({ id }) => id === scenarioId)
      const active = history.scenarios.find(({ id }) => id === history.scenarioId)!
      const wayTo = (step: StepId): PlanDiff | null => {
        const route = routeBetween(history, BASE_STEP, step)
        return route.length === 0 ? null : squashDiff(route)
      }
      const [from, to] = [wayTo(other?.head ?? BASE_STEP), wayTo(active.head)]
      const base = packBase(project.plan.base)
      const told = await context.services.client.ask((worker) => worker.compare(base, from, to, level))
      if (told.ok) return told.value
      complain(context, told.problem)
      return null
    },
  }
}
