import type { Text } from '#app/i18n/use-text.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'

/** A figure of a proposal in words with its unit. */
export function proposalScoreText(t: Text['t'], key: ScoreKey, value: number): string {
  switch (key) {
    case 'largest':
    case 'smallest':
    case 'movedResidents':
      return t('unit.people', { n: value })
    case 'imbalance':
      return t('score.deviation', { n: value })
    case 'alongLines':
    case 'coverage':
      return t('score.share', { n: value })
    case 'borderMeters':
      return t('unit.km', { n: value / 1000 })
    case 'compactness':
      return t('unit.plain', { n: value })
    case 'aboveLimit':
    case 'dividedUnits':
    case 'newUnits':
      return t('unit.count', { n: value })
  }
}
