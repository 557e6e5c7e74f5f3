import { activeScenario, routeBetween, type History } from '#core/plan/history.ts'
import { problem } from '#core/problem/problem.ts'
import { changePlan } from './change-plan.ts'
import { complain, inform } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import { writableProject } from './writable-project.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type ScenarioActions = Pick<WorkbenchActions, 'createScenario' | 'renameScenario' | 'openScenario'>

/** Branches of the log under names. A new one begins where the present one stands. */
export function scenarioActions(context: StoreContext): ScenarioActions {
  return {
    createScenario: (name) =>
      changeHistory(context, (history) => {
        const title = name.trim()
        if (title === '') return problem('scenario-without-name')
        if (history.scenarios.some((other) => other.name === title)) {
          return problem('scenario-name-taken', { name: title })
        }
        const { head } = activeScenario(history)
        const scenario = { id: context.services.newId(), name: title, note: '', head, tip: head }
        inform(context, 'scenario-created', { name: title })
        return { ...history, scenarios: [...history.scenarios, scenario], scenarioId: scenario.id }
      }),
    renameScenario: (id, name, note) =>
      changeHistory(context, (history) => {
        const title = name.trim()
        if (title === '') return problem('scenario-without-name')
        if (history.scenarios.some((other) => other.id !== id && other.name === title)) {
          return problem('scenario-name-taken', { name: title })
        }
        const scenarios = history.scenarios.map((scenario) =>
          scenario.id === id ? { ...scenario, name: title, note } : scenario,
        )
        return { ...history, scenarios }
      }),
    openScenario: (id) =>
      changeHistory(context, (history) => {
        const scenario = history.scenarios.find((other) => other.id === id)
        if (scenario === undefined) return problem('scenario-missing')
        if (id !== history.scenarioId) inform(context, 'scenario-opened', { name: scenario.name })
        return { ...history, scenarioId: id }
      }),
  }
}

/** Lets a change of the scenarios through the door; the plan follows from the old head to the new one. */
function changeHistory(
  context: StoreContext,
  change: (history: History) => History | ReturnType<typeof problem>,
): Promise<void> {
  return context.door.run(async () => {
    const open = writableProject(context)
    if ('code' in open) {
      complain(context, open)
      return
    }
    const { session, project } = open
    const before = session.history
    const history = change(before)
    if ('code' in history) {
      complain(context, history)
      return
    }
    const diffs = routeBetween(before, activeScenario(before).head, activeScenario(history).head)
    await changePlan(context, session, project, { diffs, history, step: null })
  })
}
