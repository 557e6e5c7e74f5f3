import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { FormDialog } from './form-dialog.tsx'
import { typedNumber } from './typed-number.ts'
import { useDispatchForm } from './use-dispatch-form.ts'

interface MergesTermsDialogProps {
  readonly merge: CompoundMerge
  readonly onClose: () => void
}

const MANAGEMENTS = ['open', 'some', 'none'] as const

/** Name, code, management and Party branch of the merged compound. */
export function MergesTermsDialog({ merge, onClose }: MergesTermsDialogProps) {
  const { t } = useText()
  const [name, setName] = useState(merge.name)
  const [code, setCode] = useState(merge.code)
  const [management, setManagement] = useState<(typeof MANAGEMENTS)[number]>(
    merge.isManaged === null ? 'open' : merge.isManaged ? 'some' : 'none',
  )
  const [manager, setManager] = useState(merge.manager)
  const [fee, setFee] = useState(merge.propertyFee === null ? '' : String(merge.propertyFee))
  const [contractEnd, setContractEnd] = useState(merge.contractEnd)
  const [partyBranch, setPartyBranch] = useState(merge.partyBranch)
  const { refusal, send } = useDispatchForm(onClose)

  function save(): void {
    const terms = {
      name: name.trim(),
      code: code.trim(),
      isManaged: management === 'open' ? null : management === 'some',
      manager: manager.trim(),
      propertyFee: fee.trim() === '' ? null : typedNumber(fee),
      contractEnd,
      partyBranch: partyBranch.trim(),
    }
    send({ type: 'edit-merge', id: merge.id, terms })
  }

  return (
    <FormDialog
      title={t('merges.editTitle', { name: merge.name })}
      submit={t('merges.save')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField label={t('merges.name')} value={name} onChange={setName} />
      <TextField label={t('merges.code')} value={code} onChange={setCode} />
      <Select
        label={t('merges.management')}
        value={management}
        options={MANAGEMENTS.map((value) => ({ value, text: t(`merges.managementName.${value}`) }))}
        onChange={setManagement}
      />
      <TextField label={t('merges.manager')} value={manager} onChange={setManager} />
      <TextField label={t('merges.fee')} value={fee} inputMode="decimal" onChange={setFee} />
      <TextField label={t('merges.contractEnd')} value={contractEnd} type="date" onChange={setContractEnd} />
      <TextField label={t('merges.partyBranch')} value={partyBranch} onChange={setPartyBranch} />
    </FormDialog>
  )
}
