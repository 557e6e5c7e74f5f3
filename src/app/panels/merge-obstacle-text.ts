import type { Text } from '#app/i18n/use-text.ts'
import type { MergeObstacle } from '#core/merging/merge-candidate.ts'
import { compoundFactText } from './compound-fact-text.ts'

/** An obstacle in words, with its figure and unit. */
export function mergeObstacleText(t: Text['t'], obstacle: MergeObstacle): string {
  switch (obstacle.kind) {
    case 'managers':
      return t('mergeObstacle.managers', { n: obstacle.managers })
    case 'fees':
      return t('mergeObstacle.fees', { n: obstacle.spread })
    case 'funds':
      return t('mergeObstacle.funds', { n: obstacle.spreadPerHousehold })
    case 'arrears':
      return t('mergeObstacle.arrears', { n: obstacle.yuan })
    case 'across-community':
      return t('mergeObstacle.acrossCommunity')
    case 'unknown': {
      const facts = obstacle.facts.map((fact) => compoundFactText(t, fact)).join(t('listSeparator'))
      return t('mergeObstacle.unknown', { facts })
    }
  }
}
