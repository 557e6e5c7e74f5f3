import type { Text } from '#app/i18n/use-text.ts'

/** What a scenario is called on screen; the one that every project begins with has no name of its own. */
export function scenarioName(t: Text['t'], name: string): string {
  return name === '' ? t('scenarioMain') : name
}
