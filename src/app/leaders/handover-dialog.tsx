import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { FormDialog } from '#app/panels/form-dialog.tsx'
import { CheckField } from '#app/ui/check-field.tsx'

interface HandoverDialogProps {
  /** True when the file was made. */
  readonly onSave: (isDetailed: boolean) => Promise<boolean>
  readonly onClose: () => void
}

/** What is in a hand-over file, and whether the residents of single grids are. */
export function HandoverDialog({ onSave, onClose }: HandoverDialogProps) {
  const { t } = useText()
  const [isDetailed, setIsDetailed] = useState(false)
  const [isSaving, setIsSaving] = useState(false)

  async function save(): Promise<void> {
    setIsSaving(true)
    const isMade = await onSave(isDetailed)
    setIsSaving(false)
    if (isMade) onClose()
  }

  return (
    <FormDialog
      title={t('leaders.handOver')}
      submit={t(isSaving ? 'leaders.handOverMaking' : 'leaders.handOverSave')}
      disabled={isSaving}
      refusal={null}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <p>{t('leaders.handOverBody')}</p>
      <CheckField label={t('leaders.handOverDetail')} checked={isDetailed} onChange={setIsDetailed} />
    </FormDialog>
  )
}
