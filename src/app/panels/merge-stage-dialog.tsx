import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { isOne } from '#core/plan/is-one.ts'
import { FormDialog } from './form-dialog.tsx'
import { MergeStageEffects } from './merge-stage-effects.tsx'
import { mergeStageLater } from './merge-stage-later.ts'
import { mergeStageNotice } from './merge-stage-notice.ts'
import { mergesToday } from './merges-today.ts'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

interface MergeStageDialogProps {
  readonly merge: CompoundMerge
  readonly onClose: () => void
}

/** The next step on the way to the decision; a later one takes a reason, and the one that makes it one shows what follows. */
export function MergeStageDialog({ merge, onClose }: MergeStageDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const later = mergeStageLater(merge)
  const [stage, setStage] = useState(() => later[0]!)
  const [date, setDate] = useState(() => mergesToday())
  const [document, setDocument] = useState('')
  const [note, setNote] = useState('')
  const [attachments, setAttachments] = useState('')
  const [reason, setReason] = useState('')
  const [acrossCommunities, setAcrossCommunities] = useState(false)
  const { refusal, send } = useDispatchForm(onClose)
  const skipped = later.slice(0, later.indexOf(stage))
  const notice = mergeStageNotice(merge, project.plan.rules.noticeDays, date)
  const becomesOne = !isOne(merge) && isOne({ ...merge, stage })

  function advance(): void {
    const entry = {
      stage,
      date,
      document: document.trim(),
      note: note.trim(),
      attachments: namesIn(attachments),
      reason: skipped.length === 0 ? '' : reason.trim(),
    }
    send({ type: 'advance-merge', id: merge.id, entry, acrossCommunities })
  }

  return (
    <FormDialog
      title={t('mergeWay.dialogTitle', { name: merge.name })}
      submit={t('mergeWay.submit')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={advance}
    >
      <Select
        label={t('mergeWay.stage')}
        value={stage}
        options={later.map((value) => ({ value, text: t(`stage.${value}`) }))}
        onChange={setStage}
      />
      {skipped.length > 0 && (
        <TextField
          label={t('mergeWay.reasonField', {
            stages: skipped.map((one) => t(`stage.${one}`)).join(t('listSeparator')),
          })}
          value={reason}
          onChange={setReason}
        />
      )}
      <TextField label={t('mergeWay.date')} value={date} type="date" onChange={setDate} />
      {notice !== null && notice.left > 0 && (
        <p className="small soft">{t('mergeWay.earliest', { date: notice.until, least: notice.least })}</p>
      )}
      <TextField label={t('mergeWay.documentField')} value={document} onChange={setDocument} />
      <TextField label={t('mergeWay.note')} value={note} onChange={setNote} />
      <TextField label={t('mergeWay.attachmentsField')} value={attachments} onChange={setAttachments} />
      {becomesOne && (
        <MergeStageEffects
          merge={merge}
          acrossCommunities={acrossCommunities}
          onAcrossCommunities={setAcrossCommunities}
        />
      )}
    </FormDialog>
  )
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
