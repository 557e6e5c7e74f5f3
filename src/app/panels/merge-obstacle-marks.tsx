import { useText } from '#app/i18n/use-text.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { MergeObstacle } from '#core/merging/merge-candidate.ts'
import { mergeObstacleText } from './merge-obstacle-text.ts'

interface MergeObstacleMarksProps {
  readonly obstacles: readonly MergeObstacle[]
  /** One below the other in full, instead of in one line. */
  readonly inFull?: boolean
}

/** What stands in the way of a merge, each with a mark and its words; what is not known has a mark of its own. */
export function MergeObstacleMarks({ obstacles, inFull = false }: MergeObstacleMarksProps) {
  const { t } = useText()
  return (
    <p className={inFull ? 'merge-marks merge-marks--full small' : 'merge-marks small'}>
      {obstacles.length === 0 && (
        <span className="merge-mark" data-kind="none">
          <Icon name="check" size={12} />
          {t('mergeObstacle.none')}
        </span>
      )}
      {obstacles.map((obstacle) => (
        <span key={obstacle.kind} className="merge-mark" data-kind={obstacle.kind}>
          <Icon name={obstacle.kind === 'unknown' ? 'help' : 'warning'} size={12} />
          <span className={inFull ? '' : 'cut'}>{mergeObstacleText(t, obstacle)}</span>
        </span>
      ))}
    </p>
  )
}
