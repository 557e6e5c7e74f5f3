import type { History } from '#core/plan/history.ts'
import { BASE_STEP, emptyHistory } from '#core/plan/history.ts'

/** Id of the scenario that every project begins with. Its name is empty: the screen has a word for it. */
const FIRST_SCENARIO = 'first'

/** The history of a project that has none yet. */
export function newHistory(): History {
  return emptyHistory(FIRST_SCENARIO, '')
}

/** A stored log as a history; a log that lost its scenarios stands on its last step. */
export function restoredHistory(stored: History): History {
  if (stored.scenarios.length === 0) {
    const last = stored.steps.at(-1)?.id ?? BASE_STEP
    const scenario = { id: FIRST_SCENARIO, name: '', note: '', head: last, tip: last }
    return { steps: stored.steps, scenarios: [scenario], scenarioId: FIRST_SCENARIO }
  }
  const isKnown = stored.scenarios.some(({ id }) => id === stored.scenarioId)
  return {
    steps: stored.steps,
    scenarios: stored.scenarios,
    scenarioId: isKnown ? stored.scenarioId : stored.scenarios[0]!.id,
  }
}
