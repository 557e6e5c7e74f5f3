import { useText } from '#app/i18n/use-text.ts'
import type { MergeGroup } from '#core/merging/merge-candidate.ts'
import { mergeGainsText } from './merge-gains-text.ts'
import { MergeObstacleMarks } from './merge-obstacle-marks.tsx'

/** What a merge gains and what stands in its way, in full. */
export function MergeGroupView({ group }: { readonly group: MergeGroup }) {
  const { t } = useText()
  const { benefit, gains, obstacles } = group
  return (
    <div className="merge-group">
      <strong>
        {t(benefit > 0 ? 'pickedCompounds.benefit' : 'pickedCompounds.benefitNone', { n: benefit })}
      </strong>
      <h3>{t('pickedCompounds.gains')}</h3>
      <p>{mergeGainsText(t, gains).join(' · ')}</p>
      <h3>{t('pickedCompounds.obstacles')}</h3>
      <MergeObstacleMarks obstacles={obstacles} inFull />
    </div>
  )
}
