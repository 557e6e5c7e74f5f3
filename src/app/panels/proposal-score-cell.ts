import type { Text } from '#app/i18n/use-text.ts'
import type { ScoreKey } from '#core/proposal/score-part.ts'
import { proposalScoreText } from './proposal-score-text.ts'

/** A figure of a proposal for a cell of a table whose row says the unit. */
export function proposalScoreCell(t: Text['t'], key: ScoreKey, value: number): string {
  switch (key) {
    case 'largest':
    case 'smallest':
    case 'movedResidents':
      return t('unit.count', { n: value })
    case 'borderMeters':
      return t('score.kilometres', { n: value / 1000 })
    case 'imbalance':
    case 'alongLines':
    case 'coverage':
    case 'aboveLimit':
    case 'dividedUnits':
    case 'newUnits':
    case 'compactness':
      return proposalScoreText(t, key, value)
  }
}
