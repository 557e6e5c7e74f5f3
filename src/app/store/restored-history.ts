import type { History } from '#core/plan/history.ts'
import { BASE_STEP, emptyHistory } from '#core/plan/history.ts'
import type { Scenario } from '#core/plan/scenario.ts'

/** Id of the scenario that every project begins with. Its name is empty: the screen has a word for it. */
const FIRST_SCENARIO = 'first'

/** The history of a project that has none yet. */
export function newHistory(): History {
  return emptyHistory(FIRST_SCENARIO, '')
}

/** A stored log as a history, the scenario it began with in front; a log that lost its scenarios stands on its last step. */
export function restoredHistory(stored: History): History {
  if (stored.scenarios.length === 0) {
    const last = stored.steps.at(-1)?.id ?? BASE_STEP
    const scenario = { id: FIRST_SCENARIO, name: '', note: '', locked: false, head: last, tip: last }
    return { steps: stored.steps, scenarios: [scenario], scenarioId: FIRST_SCENARIO }
  }
  const isKnown = stored.scenarios.some(({ id }) => id === stored.scenarioId)
  const isFirst = ({ id }: Scenario): boolean => id === FIRST_SCENARIO
  return {
    steps: stored.steps,
    scenarios: [...stored.scenarios.filter(isFirst), ...stored.scenarios.filter((each) => !isFirst(each))],
    scenarioId: isKnown ? stored.scenarioId : stored.scenarios[0]!.id,
  }
}
