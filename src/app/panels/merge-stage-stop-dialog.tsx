import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { FormDialog } from './form-dialog.tsx'
import { mergesToday } from './merges-today.ts'
import { useDispatchForm } from './use-dispatch-form.ts'

interface MergeStageStopDialogProps {
  readonly merge: CompoundMerge
  readonly onClose: () => void
}

/** Gives a merge up, with the reason; its compounds are free again. */
export function MergeStageStopDialog({ merge, onClose }: MergeStageStopDialogProps) {
  const { t } = useText()
  const [reason, setReason] = useState('')
  const [date, setDate] = useState(() => mergesToday())
  const { refusal, send } = useDispatchForm(onClose)

  function stop(): void {
    const entry = {
      stage: 'stopped',
      date,
      document: '',
      note: '',
      attachments: [],
      reason: reason.trim(),
    } as const
    send({ type: 'advance-merge', id: merge.id, entry, acrossCommunities: false })
  }

  return (
    <FormDialog
      title={t('merges.stopTitle', { name: merge.name })}
      submit={t('merges.stop')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={stop}
    >
      <TextField label={t('merges.stopReason')} value={reason} onChange={setReason} />
      <TextField label={t('mergeWay.date')} value={date} type="date" onChange={setDate} />
      <p className="small soft">{t('merges.stopHint')}</p>
    </FormDialog>
  )
}
