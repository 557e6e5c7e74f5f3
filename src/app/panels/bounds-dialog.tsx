import { useId, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import './bounds-section.css'
import { FormDialog } from './form-dialog.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'

interface BoundsDialogProps {
  readonly record: Jurisdiction
  /** What the program says as the border runs now. */
  readonly generated: string
  readonly onClose: () => void
}

/** The words of the four bounds for the papers; what was generated is remembered beside them. */
export function BoundsDialog({ record, generated, onClose }: BoundsDialogProps) {
  const { t } = useText()
  const [text, setText] = useState(record.bounds?.text ?? generated)
  const { refusal, send } = useDispatchForm(onClose)
  const field = useId()
  const trimmed = text.trim()
  return (
    <FormDialog
      title={t('bounds.editTitle', { name: record.name })}
      submit={t('history.save')}
      disabled={trimmed === ''}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => {
        const bounds = trimmed === generated ? null : { text: trimmed, generated }
        if (bounds === null && record.bounds === null) onClose()
        else send({ type: 'state-bounds', id: record.id, bounds })
      }}
    >
      <p className="soft">{t('bounds.editBody')}</p>
      <div className="field">
        <label htmlFor={field} className="field__label">
          {t('bounds.title')}
        </label>
        <textarea
          id={field}
          className="input bounds__area"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="small soft">
        {t('bounds.generated')} {generated}
      </p>
      <div>
        <Button small onClick={() => setText(generated)}>
          {t('bounds.reset')}
        </Button>
      </div>
    </FormDialog>
  )
}
