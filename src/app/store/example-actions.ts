import { appendBranch } from '#core/plan/branch.ts'
import { routeBetween, activeScenario } from '#core/plan/history.ts'
import { problem } from '#core/problem/problem.ts'
import { changePlan } from './change-plan.ts'
import { exampleBranches } from './example-branches.ts'
import { complain, inform } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import { writableProject } from './writable-project.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** Scenarios that come with the bundled city: they enter the log when they are opened for the first time. */
export function exampleActions(context: StoreContext): Pick<WorkbenchActions, 'openExample'> {
  return {
    async openExample(id, name) {
      const branches = await exampleBranches(context)
      if (!branches.ok) {
        complain(context, branches.problem)
        return
      }
      const branch = branches.value.find(({ scenario }) => scenario.id === id)
      await context.door.run(async () => {
        const open = writableProject(context)
        if ('code' in open) return complain(context, open)
        const { session, project } = open
        const before = session.history
        if (branch === undefined) return complain(context, problem('scenario-missing'))
        if (before.scenarios.some((other) => other.id === id)) return null
        if (before.scenarios.some((other) => other.name === name))
          return complain(context, problem('scenario-name-taken', { name }))
        const scenario = { ...branch.scenario, name, locked: true }
        const history = { ...appendBranch(before, { ...branch, scenario }), scenarioId: id }
        for (const step of history.steps.slice(before.steps.length)) {
          void session.journal?.write({ step, scenarios: [], scenarioId: before.scenarioId })
        }
        inform(context, 'scenario-opened', { name })
        const diffs = routeBetween(history, activeScenario(before).head, activeScenario(history).head)
        await changePlan(context, session, project, { diffs, history, step: null })
        return null
      })
    },
  }
}
