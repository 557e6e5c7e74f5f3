import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { MergeStageFoot } from './merge-stage-foot.tsx'
import { MergeStageList } from './merge-stage-list.tsx'
import { MergesFacilities } from './merges-facilities.tsx'
import { MergesGates } from './merges-gates.tsx'
import { MergesMembers } from './merges-members.tsx'
import { MergesMenu } from './merges-menu.tsx'
import { MergesObjections } from './merges-objections.tsx'
import { MergesTerms } from './merges-terms.tsx'
import { VoteSummary } from './vote-summary.tsx'

const VIEWS = ['way', 'content'] as const

/** One merge: how far it is decided, and what it comes to. */
export function MergesPage({ merge }: { readonly merge: CompoundMerge }) {
  const { t } = useText()
  const { setMergeFocus } = useWorkbench((state) => state.actions)
  const [view, setView] = useState<(typeof VIEWS)[number]>('way')
  const hasVote = merge.stage === 'vote' || merge.tallies.length > 0
  return (
    <section className="merges__view" aria-label={merge.name}>
      <div className="merges__head">
        <IconButton icon="back" label={t('merges.back')} onClick={() => setMergeFocus(null)} />
        <div className="grow">
          <strong className="merges__name cut">{merge.name}</strong>
          <p className="small soft">
            {t('merges.becomesOne', { n: merge.compounds.length })} · {t(`stage.${merge.stage}`)}
          </p>
        </div>
        <IconButton
          icon="zoom"
          label={t('merges.show', { name: merge.name })}
          onClick={() => setMergeFocus(merge.id, true)}
        />
        <MergesMenu merge={merge} />
      </div>
      <div className="merges__top">
        <ToggleGroup
          label={t('merges.view')}
          value={view}
          options={VIEWS.map((value) => ({ value, text: t(`merges.viewName.${value}`) }))}
          onChange={setView}
        />
      </div>
      <div className="panel__scroll">
        {view === 'way' ? (
          <>
            {hasVote && <VoteSummary merge={merge} />}
            <MergeStageList merge={merge} />
          </>
        ) : (
          <>
            <MergesTerms merge={merge} />
            <MergesMembers merge={merge} />
            <MergesGates merge={merge} />
            <MergesFacilities merge={merge} />
            <MergesObjections merge={merge} />
          </>
        )}
      </div>
      <MergeStageFoot merge={merge} />
    </section>
  )
}
