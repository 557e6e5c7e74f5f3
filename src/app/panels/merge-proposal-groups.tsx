import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { compoundsBox } from '#app/store/compounds-box.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import { mergeGainsText } from './merge-gains-text.ts'
import { MergeObstacleMarks } from './merge-obstacle-marks.tsx'
import { useOpenProject } from './use-open-project.ts'

const ROW_HEIGHT_PIXELS = 76

/** Every group of a proposal by its name to be; the current row is what is picked, and the map goes there. */
export function MergeProposalGroups({ proposal }: { readonly proposal: MergeProposal }) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { compounds } = project.plan.base
  const picked = useWorkbench((state) => state.merging.picked)
  const { pickCompounds, zoomToBox } = useWorkbench((state) => state.actions)
  const rows = useMemo(
    () => proposal.groups.map((group, at) => ({ group, name: proposal.merges[at]?.name ?? '' })),
    [proposal],
  )
  return (
    <VirtualList
      label={t('mergeProposal.groupList', { way: t(`mergeProposal.way.${proposal.way}`) })}
      items={rows}
      rowHeight={ROW_HEIGHT_PIXELS}
      keyOf={({ group }) => group.compounds.join('-')}
      current={picked.join('-')}
      onCurrent={({ group }) => {
        pickCompounds(group.compounds)
        const box = compoundsBox(compounds, group.compounds)
        if (box !== null) zoomToBox(box)
      }}
      renderRow={({ group, name }) => (
        <div className="merge-row">
          <div className="merge-row__head">
            <strong className="cut">{name}</strong>
            <span className="number">{t('compounds.cut', { n: group.compounds.length })}</span>
          </div>
          <p className="small cut">{mergeGainsText(t, group.gains).join(' · ')}</p>
          <MergeObstacleMarks obstacles={group.obstacles} />
        </div>
      )}
    />
  )
}
