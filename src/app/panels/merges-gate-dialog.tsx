import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { FormDialog } from './form-dialog.tsx'
import { typedNumber } from './typed-number.ts'
import { useDispatchForm } from './use-dispatch-form.ts'

interface MergesGateDialogProps {
  readonly merge: CompoundMerge
  /** Place among the gates of the merge. */
  readonly gate: number
  readonly onClose: () => void
}

/** How many guards stand at a gate of the merged compound. */
export function MergesGateDialog({ merge, gate, onClose }: MergesGateDialogProps) {
  const { t } = useText()
  const [guards, setGuards] = useState(String(merge.gates[gate]?.guards ?? ''))
  const { refusal, send } = useDispatchForm(onClose)

  function save(): void {
    const typed = guards.trim() === '' ? null : typedNumber(guards)
    const gates = merge.gates.map((one, i) => (i === gate ? { ...one, guards: typed } : one))
    send({ type: 'edit-merge', id: merge.id, terms: { gates } })
  }

  return (
    <FormDialog
      title={t('merges.gateEditTitle', { n: gate + 1 })}
      submit={t('merges.save')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField
        label={t('merges.gateGuardsField')}
        value={guards}
        inputMode="numeric"
        onChange={setGuards}
      />
    </FormDialog>
  )
}
