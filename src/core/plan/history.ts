import { invertDiff } from './invert-diff.ts'
import type { PlanDiff } from './plan-diff.ts'
import type { Scenario } from './scenario.ts'
import type { Step, StepId } from './step.ts'

/** The step before any step: the plan as it was loaded. */
export const BASE_STEP: StepId = 0

/**
 * The log of everything that was done: a tree of steps that only grows, and scenarios that point into it. Undo moves
 * a scenario's head towards the base, redo towards its tip; a new step on an earlier one starts a branch and the old
 * branch stays reachable. Plain immutable data without a limit on its length.
 */
export interface History {
  /** Ascending ids: `steps[i].id === i + 1`. */
  readonly steps: readonly Step[]
  readonly scenarios: readonly Scenario[]
  readonly scenarioId: string
}

/** A history without steps and with one scenario. */
export function emptyHistory(scenarioId: string, name: string): History {
  const scenario = { id: scenarioId, name, note: '', locked: false, head: BASE_STEP, tip: BASE_STEP }
  return { steps: [], scenarios: [scenario], scenarioId }
}

/** The scenario that is being worked on. */
export function activeScenario(history: History): Scenario {
  return history.scenarios.find(({ id }) => id === history.scenarioId)!
}

/** A history with one more step on the head of the active scenario. */
export function appendStep(history: History, step: Omit<Step, 'id' | 'parent'>): History {
  const id = history.steps.length + 1
  const steps = [...history.steps, { ...step, id, parent: activeScenario(history).head }]
  return moveScenario({ ...history, steps }, { head: id, tip: id })
}

/** A history whose active scenario stands on `head`; the tip follows when `head` is not on the way to it. */
export function moveHead(history: History, head: StepId): History {
  const { tip } = activeScenario(history)
  return moveScenario(history, { head, tip: pathToBase(history, tip).includes(head) ? tip : head })
}

/** The step that undo leads to, or null at the base. */
export function undoTarget(history: History): StepId | null {
  const { head } = activeScenario(history)
  return head === BASE_STEP ? null : stepOf(history, head).parent
}

/** The step that redo leads to, or null at the tip. */
export function redoTarget(history: History): StepId | null {
  const { head, tip } = activeScenario(history)
  const path = pathToBase(history, tip)
  const at = path.indexOf(head)
  return at > 0 ? path[at - 1]! : null
}

/** Diffs that lead from one step to another when applied in order: back to the common ancestor, then forward. */
export function routeBetween(history: History, from: StepId, to: StepId): PlanDiff[] {
  const back = pathToBase(history, from)
  const forward = pathToBase(history, to)
  while (back.length > 0 && forward.length > 0 && back.at(-1) === forward.at(-1)) {
    back.pop()
    forward.pop()
  }
  return [
    ...back.map((id) => invertDiff(stepOf(history, id).diff)),
    ...forward.toReversed().map((id) => stepOf(history, id).diff),
  ]
}

/** Steps on the way from the base to the tip of the active scenario, in order: what the history panel lists. */
export function branchSteps(history: History): Step[] {
  return pathToBase(history, activeScenario(history).tip)
    .slice(0, -1)
    .toReversed()
    .map((id) => stepOf(history, id))
}

/** Ids from a step down to and including the base. */
function pathToBase(history: History, from: StepId): StepId[] {
  const path = [from]
  for (let at = from; at !== BASE_STEP;) {
    at = stepOf(history, at).parent
    path.push(at)
  }
  return path
}

function stepOf(history: History, id: StepId): Step {
  return history.steps[id - 1]!
}

function moveScenario(history: History, change: Pick<Scenario, 'head' | 'tip'>): History {
  const scenarios = history.scenarios.map((scenario) =>
    scenario.id === history.scenarioId ? { ...scenario, ...change } : scenario,
  )
  return { ...history, scenarios }
}
