import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { FormDialog } from './form-dialog.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'

interface MergesObjectionDialogProps {
  readonly merge: CompoundMerge
  /** Place in the list; behind its end = a new one. */
  readonly objection: number
  readonly onClose: () => void
}

/** An objection and what was answered to it. */
export function MergesObjectionDialog({ merge, objection, onClose }: MergesObjectionDialogProps) {
  const { t } = useText()
  const known = merge.objections[objection]
  const [text, setText] = useState(known?.text ?? '')
  const [answer, setAnswer] = useState(known?.answer ?? '')
  const { refusal, send } = useDispatchForm(onClose)

  function save(): void {
    const objections = [...merge.objections]
    objections[objection] = { text: text.trim(), answer: answer.trim() }
    send({ type: 'edit-merge', id: merge.id, terms: { objections } })
  }

  return (
    <FormDialog
      title={t('merges.objectionTitle')}
      submit={t('merges.save')}
      disabled={text.trim() === ''}
      refusal={refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField label={t('merges.objectionText')} value={text} onChange={setText} />
      <TextField label={t('merges.objectionAnswer')} value={answer} onChange={setAnswer} />
    </FormDialog>
  )
}
