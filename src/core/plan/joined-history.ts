import { freeName } from './free-name.ts'
import { activeScenario, type History } from './history.ts'
import type { Scenario } from './scenario.ts'
import type { StepId } from './step.ts'
import { sharedSteps } from './shared-steps.ts'

/**
 * The stored log with what a tab has beyond it. Where the stored log went on differently, the steps of the tab become
 * branches of it and their scenarios get new ids and names; the one that was active stays so.
 */
export function joinedHistory(stored: History, mine: History, newId: () => string): History {
  const shared = sharedSteps(stored.steps, mine.steps)
  if (shared === stored.steps.length) {
    const others = stored.scenarios.filter(({ id }) => mine.scenarios.every((own) => own.id !== id))
    return { ...mine, scenarios: [...mine.scenarios, ...others] }
  }
  const further = stored.steps.length - shared
  const moved = (step: StepId): StepId => (step > shared ? step + further : step)
  const active = activeScenario(mine)
  const names = new Set(stored.scenarios.map(({ name }) => name))
  const added: Scenario[] = []
  let scenarioId = stored.scenarioId
  for (const scenario of mine.scenarios) {
    if (scenario !== active && scenario.tip <= shared && scenario.head <= shared) continue
    const id = newId()
    const name = freeName(scenario.name, names)
    names.add(name)
    added.push({ ...scenario, id, name, head: moved(scenario.head), tip: moved(scenario.tip) })
    if (scenario === active) scenarioId = id
  }
  const steps = [...stored.steps]
  for (const step of mine.steps.slice(shared)) {
    steps.push({ ...step, id: moved(step.id), parent: moved(step.parent) })
  }
  return { steps, scenarios: [...stored.scenarios, ...added], scenarioId }
}
