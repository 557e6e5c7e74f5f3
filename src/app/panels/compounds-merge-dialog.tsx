import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { CheckField } from '#app/ui/check-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { draftMerge } from '#core/merging/draft-merge.ts'
import { listMergeEffects } from '#core/merging/list-merge-effects.ts'
import type { MergeEffect } from '#core/merging/merge-effect.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Problem } from '#core/problem/problem.ts'
import { WALL_MATTER } from '#core/voting/vote-matter.ts'
import { FormDialog } from './form-dialog.tsx'
import { MergeEffectsList } from './merge-effects-list.tsx'
import { useOpenProject } from './use-open-project.ts'

interface CompoundsMergeDialogProps {
  readonly compounds: readonly number[]
  readonly onClose: () => void
}

/** Makes compounds one without the way to the decision: says what follows, wants a reason, and asks before a border moves. */
export function CompoundsMergeDialog({ compounds, onClose }: CompoundsMergeDialogProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const { mergePicked } = useWorkbench((state) => state.actions)
  const [reason, setReason] = useState(t('pickedCompounds.reasonDefault'))
  const [mayMove, setMayMove] = useState(false)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const following = useMemo(
    () => (revision < 0 ? null : whatFollows(plan, compounds)),
    [plan, revision, compounds],
  )
  const asks = following?.movesCommunity ?? false

  async function mergeThem(): Promise<void> {
    const problem = await mergePicked(reason.trim(), mayMove)
    setRefusal(problem)
    if (problem === null) onClose()
  }

  return (
    <FormDialog
      title={t('pickedCompounds.nowTitle', { n: compounds.length })}
      submit={t('pickedCompounds.nowDo')}
      disabled={reason.trim() === '' || (asks && !mayMove) || following?.problem != null}
      refusal={refusal ?? following?.problem ?? null}
      onClose={onClose}
      onSubmit={() => void mergeThem()}
    >
      <p className="soft">{t('pickedCompounds.nowBody')}</p>
      <TextField label={t('pickedCompounds.reason')} value={reason} onChange={setReason} />
      {following !== null && <MergeEffectsList effects={following.effects} />}
      {asks && (
        <div>
          <CheckField label={t('pickedCompounds.across')} checked={mayMove} onChange={setMayMove} />
          <p className="small soft rules__why">{t('pickedCompounds.acrossWhy')}</p>
        </div>
      )}
    </FormDialog>
  )
}

interface Following {
  readonly effects: readonly MergeEffect[]
  readonly movesCommunity: boolean
  readonly problem: Problem | null
}

/** What follows if the compounds become one now; where a community's border would have to move, as if it may. */
function whatFollows(plan: Plan, compounds: readonly number[]): Following {
  const draft = draftMerge(plan, compounds)
  if (!draft.ok) return { effects: [], movesCommunity: false, problem: draft.problem }
  const merge = {
    ...draft.value,
    stage: 'survey',
    entries: [],
    matter: WALL_MATTER,
    tallies: [],
    ground: null,
  } as const
  const kept = listMergeEffects(plan, merge, false)
  if (kept.ok) return { effects: kept.value, movesCommunity: false, problem: null }
  if (kept.problem.code !== 'merge-across-communities') {
    return { effects: [], movesCommunity: false, problem: kept.problem }
  }
  const moved = listMergeEffects(plan, merge, true)
  return moved.ok
    ? { effects: moved.value, movesCommunity: true, problem: null }
    : { effects: [], movesCommunity: true, problem: moved.problem }
}
