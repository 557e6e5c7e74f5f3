import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { compoundsBox } from '#app/store/compounds-box.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import type { Problem } from '#core/problem/problem.ts'
import { CompoundFactsTable } from './compound-facts-table.tsx'
import { CompoundsMergeDialog } from './compounds-merge-dialog.tsx'
import { MergeGroupView } from './merge-group-view.tsx'
import { ProblemLine } from './problem-line.tsx'
import { useOpenProject } from './use-open-project.ts'
import { usePickedMerge } from './use-picked-merge.ts'
import { WarningLine } from './warning-line.tsx'

/** The compounds in the hand: their facts side by side, what merging them gains, why it may not be, and how to go on. */
export function CompoundsPicked() {
  const { t, problem: sentence } = useText()
  const { project } = useOpenProject()
  const { plan } = project
  const picked = useWorkbench((state) => state.merging.picked)
  const { pickCompounds, planPicked, zoomToBox } = useWorkbench((state) => state.actions)
  const [refusal, setRefusal] = useState<{
    readonly picked: readonly number[]
    readonly problem: Problem
  } | null>(null)
  const [isMerging, setMerging] = useState(false)
  const merge = usePickedMerge()
  const box = compoundsBox(plan.base.compounds, picked)
  const isAllowed = merge !== null && merge.forbids === null
  const refused = refusal?.picked === picked ? refusal.problem : null

  async function planIt(): Promise<void> {
    const problem = await planPicked()
    setRefusal(problem === null ? null : { picked, problem })
  }

  return (
    <section className="compounds-picked" aria-label={t('pickedCompounds.title')}>
      <div className="row compounds-picked__head">
        <h3 className="grow">{t('pickedCompounds.titleCounted', { n: picked.length })}</h3>
        {box !== null && (
          <IconButton small icon="zoom" label={t('pickedCompounds.zoom')} onClick={() => zoomToBox(box)} />
        )}
        <IconButton
          small
          icon="close"
          label={t('pickedCompounds.clear')}
          keys="Esc"
          onClick={() => pickCompounds([])}
        />
      </div>
      <div className="compounds-picked__scroll">
        {merge === null && <p className="soft">{t('pickedCompounds.one')}</p>}
        {merge !== null && <ProblemLine problem={merge.forbids} />}
        {isAllowed && merge.problem !== null && <WarningLine text={sentence(merge.problem)} />}
        {merge !== null && <MergeGroupView group={merge.group} />}
        <CompoundFactsTable compounds={picked} onDrop={(compound) => pickCompounds([compound], 'toggle')} />
      </div>
      <div className="compounds-picked__foot">
        <ProblemLine problem={refused} />
        <Button kind="main" disabled={!isAllowed} onClick={() => void planIt()}>
          {t('pickedCompounds.plan')}
        </Button>
        <Button disabled={!isAllowed} onClick={() => setMerging(true)}>
          {t('pickedCompounds.now')}
        </Button>
      </div>
      {isMerging && <CompoundsMergeDialog compounds={picked} onClose={() => setMerging(false)} />}
    </section>
  )
}
