import { packBase } from '#core/plan/packed-base.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import { wayToState } from './way-to-state.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** What is different between two states of the open city. */
export function comparisonAction(context: StoreContext): Pick<WorkbenchActions, 'compareStates'> {
  return {
    async compareStates(first, second, level) {
      const { project } = context.get()
      if (project === null) return null
      const [from, to] = [await wayToState(context, first), await wayToState(context, second)]
      for (const way of [from, to]) {
        if (way.ok) continue
        complain(context, way.problem)
        return null
      }
      const base = packBase(project.plan.base)
      const told = await context.services.client.ask((worker) =>
        worker.compare(base, from.ok ? from.value : null, to.ok ? to.value : null, level),
      )
      if (told.ok) return told.value
      complain(context, told.problem)
      return null
    },
  }
}
