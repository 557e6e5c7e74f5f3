import type { Text } from '#app/i18n/use-text.ts'
import type { BandRange } from './band-range.ts'

/** The range of a band in words. */
export function bandRuleText(t: Text['t'], range: BandRange | null): string {
  if (range === null) return t('bandRule.none')
  const { from, to } = range
  if (from === null) return t('bandRule.goodBelow', { to })
  return to === null ? t('bandRule.above', { from }) : t('bandRule.between', { from, to })
}
