import { freeName } from '#core/plan/free-name.ts'
import { graftBranch } from '#core/plan/graft-branch.ts'
import { activeScenario } from '#core/plan/history.ts'
import { packBase } from '#core/plan/packed-base.ts'
import { changePlan } from './change-plan.ts'
import { complain, inform } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'
import { writableProject } from './writable-project.ts'

/** Another planner's project file of this city becomes a scenario beside ours. */
export function bringInAction(context: StoreContext): Pick<WorkbenchActions, 'bringIn'> {
  return {
    async bringIn(file) {
      const open = writableProject(context)
      if ('code' in open) {
        complain(context, open)
        return null
      }
      const { plan } = open.project
      const theirs = await context.services.client.ask((worker) =>
        worker.readBranch(packBase(plan.base), file),
      )
      return context.door.run(async () => {
        const still = writableProject(context)
        if (!theirs.ok || 'code' in still || still.project.plan !== plan) {
          if (!theirs.ok) complain(context, theirs.problem)
          return null
        }
        const { session, project } = still
        const before = session.history
        const taken = new Set(before.scenarios.map(({ name }) => name))
        const ownName = activeScenario(theirs.value).name
        const name = freeName(ownName === '' ? file.name.replace(/\.zip$/, '') : ownName, taken)
        const id = context.services.newId()
        const history = graftBranch(before, theirs.value, { id, name })
        for (const step of history.steps.slice(before.steps.length)) {
          void session.journal?.write({ step, scenarios: [], scenarioId: before.scenarioId })
        }
        await changePlan(context, session, project, { diffs: [], history, step: null })
        inform(context, 'scenario-brought-in', { name })
        return id
      })
    },
  }
}
