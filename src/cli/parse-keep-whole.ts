import type { RuleProfile } from '#core/plan/rule-profile.ts'

/** What must stay whole by the words of `--keep-whole`: `buildings,compounds` or `none`; null for other words. */
export function parseKeepWhole(text: string): RuleProfile['keepWhole'] | null {
  const words = text.split(',')
  const isKnown = text === 'none' || words.every((word) => word === 'buildings' || word === 'compounds')
  return isKnown ? { buildings: words.includes('buildings'), compounds: words.includes('compounds') } : null
}
