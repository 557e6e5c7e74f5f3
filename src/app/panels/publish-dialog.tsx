import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Problem } from '#core/problem/problem.ts'
import { FormDialog } from './form-dialog.tsx'
import { mergesToday } from './merges-today.ts'

interface PublishDialogProps {
  readonly communities: number
  readonly onClose: () => void
}

/** The date and the number of the document with which a pairing is made public. */
export function PublishDialog({ communities, onClose }: PublishDialogProps) {
  const { t } = useText()
  const { publishPairing } = useWorkbench((state) => state.actions)
  const [date, setDate] = useState(() => mergesToday())
  const [document, setDocument] = useState('')
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [isSending, setSending] = useState(false)

  async function publish(): Promise<void> {
    setSending(true)
    const problem = await publishPairing(date, document)
    setSending(false)
    setRefusal(problem)
    if (problem === null) onClose()
  }

  return (
    <FormDialog
      title={t('publish.dialog')}
      submit={t('publish.submit')}
      disabled={isSending || date === ''}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => void publish()}
    >
      <p>{t('publish.body', { n: communities })}</p>
      <TextField type="date" label={t('publish.dateField')} value={date} onChange={setDate} />
      <TextField label={t('publish.documentField')} value={document} onChange={setDocument} />
    </FormDialog>
  )
}
