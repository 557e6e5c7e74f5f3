import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Select } from '#app/ui/select.tsx'
import { VirtualList } from '#app/ui/virtual-list.tsx'
import { compoundHolders } from '#core/analysis/compound-holders.ts'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { MERGE_STAGES, type MergeStage } from '#core/plan/merge-stage.ts'
import { mergeStageNotice } from './merge-stage-notice.ts'
import { mergesToday } from './merges-today.ts'
import { useOpenProject } from './use-open-project.ts'

const ROW_HEIGHT_PIXELS = 52

/** Every merge of the plan with its stage and place; a click opens it and shows it on the map. */
export function MergesList({ merges }: { readonly merges: readonly CompoundMerge[] }) {
  const { t } = useText()
  const { setMergeFocus } = useWorkbench((state) => state.actions)
  const { project, revision } = useOpenProject()
  const { plan } = project
  const holderOf = useMemo(
    () => (plan.base.levels.includes('community') ? compoundHolders(plan, 'community') : null),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision],
  )
  const placeOf = ({ compounds }: CompoundMerge): string =>
    holderOf === null ? '' : (plan.at(holderOf(compounds))?.name ?? '')
  const [chosen, setChosen] = useState<MergeStage | 'all'>('all')
  const many = (stage: MergeStage): number => merges.filter((merge) => merge.stage === stage).length
  const stages = [...MERGE_STAGES, 'stopped' as const].filter((stage) => stage === chosen || many(stage) > 0)
  const shown = chosen === 'all' ? merges : merges.filter(({ stage }) => stage === chosen)
  return (
    <section className="merges__view" aria-label={t('merges.title')}>
      <div className="merges__top">
        <Select
          label={t('merges.filter')}
          labelHidden
          value={chosen}
          options={[
            { value: 'all', text: t('merges.filterAll', { n: merges.length }) },
            ...stages.map((stage) => ({
              value: stage,
              text: t('merges.filterOne', { stage, n: many(stage) }),
            })),
          ]}
          onChange={setChosen}
        />
      </div>
      {chosen !== 'all' && shown.length === 0 && (
        <p className="merges__empty soft">{t('merges.noneOfStage', { stage: chosen })}</p>
      )}
      <VirtualList
        label={t('merges.list')}
        items={shown}
        rowHeight={ROW_HEIGHT_PIXELS}
        keyOf={(merge) => merge.id}
        current={null}
        onCurrent={(merge) => setMergeFocus(merge.id, true)}
        renderRow={(merge) => <MergeRow merge={merge} place={placeOf(merge)} />}
      />
    </section>
  )
}

interface MergeRowProps {
  readonly merge: CompoundMerge
  /** Name of its community. */
  readonly place: string
}

function MergeRow({ merge, place }: MergeRowProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const notice = mergeStageNotice(merge, plan.rules.noticeDays, mergesToday())
  return (
    <div className="merges-row">
      <span className="cut">{merge.name}</span>
      <span className="number">{t('merges.becomesOne', { n: merge.compounds.length })}</span>
      <span className="cut small soft">{place}</span>
      <span className="number small soft">
        {notice !== null && notice.left > 0
          ? t('merges.noticeLeft', { n: notice.left })
          : t(`stage.${merge.stage}`)}
      </span>
    </div>
  )
}
