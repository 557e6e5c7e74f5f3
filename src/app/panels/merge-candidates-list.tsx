import { useText } from '#app/i18n/use-text.ts'
import { compoundsBox } from '#app/store/compounds-box.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import type { MergeCandidate } from '#core/merging/merge-candidate.ts'
import { compoundNames } from './compound-names.ts'
import { mergeGainsText } from './merge-gains-text.ts'
import { MergeObstacleMarks } from './merge-obstacle-marks.tsx'
import { useOpenProject } from './use-open-project.ts'

const ROW_HEIGHT_PIXELS = 76

interface MergeCandidatesListProps {
  readonly candidates: readonly MergeCandidate[]
}

/** Every pair with its benefit, gains and obstacles; the current row is what is picked, and the map goes there. */
export function MergeCandidatesList({ candidates }: MergeCandidatesListProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { compounds } = project.plan.base
  const picked = useWorkbench((state) => state.merging.picked)
  const { pickCompounds, zoomToBox } = useWorkbench((state) => state.actions)
  return (
    <VirtualList
      label={t('mergeCandidate.list')}
      items={candidates}
      rowHeight={ROW_HEIGHT_PIXELS}
      keyOf={(candidate) => candidate.compounds.join('-')}
      current={picked.join('-')}
      onCurrent={(candidate) => {
        pickCompounds(candidate.compounds)
        const box = compoundsBox(compounds, candidate.compounds)
        if (box !== null) zoomToBox(box)
      }}
      renderRow={(candidate) => (
        <div className="merge-row">
          <div className="merge-row__head">
            <strong className="cut">{compoundNames(t, compounds, candidate.compounds)}</strong>
            <span className="number">{t('compounds.points', { n: candidate.benefit })}</span>
          </div>
          <p className="small cut">{mergeGainsText(t, candidate.gains).join(' · ')}</p>
          <MergeObstacleMarks obstacles={candidate.obstacles} />
        </div>
      )}
    />
  )
}
