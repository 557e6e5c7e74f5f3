import { BASE_STEP, type History } from './history.ts'
import type { Scenario } from './scenario.ts'
import type { Step, StepId } from './step.ts'

/** A scenario with steps of its own that begin at the base, before it has a place in a log. */
export interface Branch {
  readonly scenario: Omit<Scenario, 'head' | 'tip'>
  readonly steps: readonly Omit<Step, 'id' | 'parent'>[]
}

/** A history with one more scenario and its steps; which one is worked on stays as it is. */
export function appendBranch(history: History, { scenario, steps }: Branch): History {
  const first = history.steps.length + 1
  const added = steps.map((step, at): Step => {
    const parent: StepId = at === 0 ? BASE_STEP : first + at - 1
    return { ...step, id: first + at, parent }
  })
  const head = added.at(-1)?.id ?? BASE_STEP
  return {
    ...history,
    steps: [...history.steps, ...added],
    scenarios: [...history.scenarios, { ...scenario, head, tip: head }],
  }
}
