import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { FormDialog } from './form-dialog.tsx'
import { SameNameWarning } from './same-name-warning.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'

interface RenameDialogProps {
  readonly record: Jurisdiction
  readonly onClose: () => void
}

/** Name and code of a jurisdiction. */
export function RenameDialog({ record, onClose }: RenameDialogProps) {
  const { t } = useText()
  const [name, setName] = useState(record.name)
  const [code, setCode] = useState(record.code)
  const { refusal, send } = useDispatchForm(onClose)
  return (
    <FormDialog
      title={t('details.renameTitle')}
      submit={t('details.renameDo')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => send({ type: 'rename', id: record.id, name, code })}
    >
      <TextField label={t('figure.name')} value={name} onChange={setName} />
      <SameNameWarning level={record.level} name={name} id={record.id} />
      <TextField label={t('figure.code')} value={code} onChange={setCode} inputMode="numeric" />
    </FormDialog>
  )
}
