import { activeScenario, routeBetween, type History } from '#core/plan/history.ts'
import type { Scenario } from '#core/plan/scenario.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { changePlan } from './change-plan.ts'
import { complain, inform } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import { writableProject } from './writable-project.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type ScenarioActions = Pick<
  WorkbenchActions,
  | 'createScenario'
  | 'duplicateScenario'
  | 'renameScenario'
  | 'openScenario'
  | 'lockScenario'
  | 'deleteScenario'
  | 'restoreScenario'
>

/** Branches of the log under names. Steps are never lost: a scenario only points at them. */
export function scenarioActions(context: StoreContext): ScenarioActions {
  const change = (make: (history: History) => History | Problem): Promise<Problem | null> =>
    changeHistory(context, make)
  const add = (name: string, place: (history: History) => Pick<Scenario, 'head' | 'tip'> | null) =>
    change((history) => {
      const title = name.trim()
      const wrong = nameProblem(history, title, null)
      if (wrong !== null) return wrong
      const at = place(history)
      if (at === null) return problem('scenario-missing')
      const { head, tip } = at
      const scenario = { id: context.services.newId(), name: title, note: '', locked: false, head, tip }
      inform(context, 'scenario-created', { name: title })
      return { ...history, scenarios: [...history.scenarios, scenario], scenarioId: scenario.id }
    })
  return {
    createScenario: (name, step) =>
      add(name, (history) => {
        const head = step ?? activeScenario(history).head
        return head <= history.steps.length ? { head, tip: head } : null
      }),
    duplicateScenario: (id, name) => add(name, (history) => scenarioOf(history, id) ?? null),
    renameScenario: (id, name, note) =>
      change((history) => {
        const title = name.trim()
        return nameProblem(history, title, id) ?? withScenario(history, id, { name: title, note })
      }),
    lockScenario: (id, locked) => change((history) => withScenario(history, id, { locked })),
    openScenario: (id) =>
      change((history) => {
        const scenario = scenarioOf(history, id)
        if (scenario === undefined) return problem('scenario-missing')
        if (id !== history.scenarioId) inform(context, 'scenario-opened', { name: scenario.name })
        return { ...history, scenarioId: id }
      }),
    async deleteScenario(id) {
      const deleted = context.get().scenarios.find((scenario) => scenario.id === id)
      const refusal = await change((history) => {
        const scenarios = history.scenarios.filter((scenario) => scenario.id !== id)
        const [first] = scenarios
        if (first === undefined) return problem('scenario-last')
        if (scenarios.length === history.scenarios.length) return problem('scenario-missing')
        if (scenarioOf(history, id)!.locked) return problem('scenario-locked')
        const scenarioId = id === history.scenarioId ? first.id : history.scenarioId
        return { ...history, scenarios, scenarioId }
      })
      if (refusal === null && deleted !== undefined) context.set({ deletedScenario: deleted })
    },
    async restoreScenario() {
      const { deletedScenario } = context.get()
      if (deletedScenario === null) return
      const { name } = deletedScenario
      const refusal = await change((history) =>
        history.scenarios.some((other) => other.name === name)
          ? problem('scenario-name-taken', { name })
          : { ...history, scenarios: [...history.scenarios, deletedScenario] },
      )
      if (refusal === null) context.set({ deletedScenario: null })
    },
  }
}

function scenarioOf({ scenarios }: History, id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id)
}

/** Codes: `scenario-without-name`, `scenario-name-taken {name}`. */
function nameProblem({ scenarios }: History, name: string, own: string | null): Problem | null {
  if (name === '') return problem('scenario-without-name')
  const isTaken = scenarios.some((other) => other.id !== own && other.name === name)
  return isTaken ? problem('scenario-name-taken', { name }) : null
}

function withScenario(
  history: History,
  id: string,
  change: Partial<Pick<Scenario, 'name' | 'note' | 'locked'>>,
): History | Problem {
  if (scenarioOf(history, id) === undefined) return problem('scenario-missing')
  const scenarios = history.scenarios.map((scenario) =>
    scenario.id === id ? { ...scenario, ...change } : scenario,
  )
  return { ...history, scenarios }
}

/** Lets a change of the scenarios through the door; the plan follows from the old head to the new one. */
function changeHistory(
  context: StoreContext,
  change: (history: History) => History | Problem,
): Promise<Problem | null> {
  return context.door.run(async () => {
    const open = writableProject(context)
    if ('code' in open) return complain(context, open)
    const { session, project } = open
    const before = session.history
    const history = change(before)
    if ('code' in history) return complain(context, history)
    const diffs = routeBetween(before, activeScenario(before).head, activeScenario(history).head)
    await changePlan(context, session, project, { diffs, history, step: null })
    return null
  })
}
