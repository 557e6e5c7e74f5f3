import type { Text } from '#app/i18n/use-text.ts'
import { exampleName } from './example-name.ts'
import { scenarioName } from './scenario-name.ts'
import type { Scenario } from '#core/plan/scenario.ts'

/** Stands for the city as it was loaded, where a list needs a text. */
export const LOADED = 'loaded'

/** A state that can be chosen. */
export interface StateChoice {
  readonly value: string
  readonly text: string
}

/** Every state of the open city: as it was loaded, the scenarios, and those that come with it. */
export function stateChoices(
  t: Text['t'],
  scenarios: readonly Scenario[],
  examples: readonly string[],
): readonly StateChoice[] {
  const unopened = examples.filter((id) => id !== 'before' && !scenarios.some((each) => each.id === id))
  return [
    { value: LOADED, text: examples.includes('before') ? exampleName(t, 'before') : t('leaders.loaded') },
    ...scenarios
      .filter(({ head }) => head !== 0)
      .map(({ id, name }) => ({ value: id, text: scenarioName(t, name) })),
    ...unopened.map((id) => ({ value: id, text: exampleName(t, id) })),
  ]
}
