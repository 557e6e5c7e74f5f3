import { packBase } from '#core/plan/packed-base.ts'
import { APP_VERSION } from '#io/formats/app-version.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import { wayToState } from './way-to-state.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** The papers between two states of the open city, written in the worker. */
export function reportAction(context: StoreContext): Pick<WorkbenchActions, 'writeReport'> {
  return {
    async writeReport(first, second, paper, format) {
      const { project } = context.get()
      if (project === null) return null
      const [from, to] = [await wayToState(context, first), await wayToState(context, second)]
      for (const way of [from, to]) {
        if (way.ok) continue
        complain(context, way.problem)
        return null
      }
      const base = packBase(project.plan.base)
      const date = context.services.now().toISOString()
      const request = { ...paper, scenario: paper.to, date, appVersion: APP_VERSION }
      const ways = [from.ok ? from.value : null, to.ok ? to.value : null] as const
      const written = await context.services.client.ask((worker) =>
        worker.writeStatesReport(base, ways, request, format),
      )
      if (written.ok) return written.value
      complain(context, written.problem)
      return null
    },
  }
}
