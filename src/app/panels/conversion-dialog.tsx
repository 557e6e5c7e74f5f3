import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { LEGAL_STATUSES } from '#core/plan/jurisdiction.ts'
import type { Jurisdiction, LegalStatus } from '#core/plan/jurisdiction.ts'
import { numbersOf } from '#core/plan/numbers-of.ts'
import type { Plan } from '#core/plan/plan.ts'
import { proposeCode } from '#core/plan/propose-code.ts'
import { FormDialog } from './form-dialog.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

interface ConversionDialogProps {
  readonly record: Jurisdiction
  readonly onClose: () => void
}

/** Makes a jurisdiction something else in law: a service centre a street, by a document from a day on. */
export function ConversionDialog({ record, onClose }: ConversionDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const statuses = LEGAL_STATUSES.filter(
    (status) => status !== record.legalStatus && numbersOf(record.level, status) !== null,
  )
  const [status, setStatus] = useState<LegalStatus>(() => statuses[0] ?? record.legalStatus)
  const [typedCode, setTypedCode] = useState<string | null>(null)
  const [date, setDate] = useState(today)
  const [document, setDocument] = useState('')
  const { refusal, send } = useDispatchForm(onClose)
  const code = typedCode ?? codeFor(project.plan, record, status)
  return (
    <FormDialog
      title={t('conversion.title', { name: record.name })}
      submit={t('conversion.submit')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() => send({ type: 'convert', id: record.id, legalStatus: status, code, date, document })}
    >
      <Select
        label={t('conversion.status')}
        value={status}
        options={statuses.map((value) => ({ value, text: t(`legalStatus.${value}`) }))}
        onChange={setStatus}
      />
      <TextField label={t('conversion.code')} value={code} inputMode="numeric" onChange={setTypedCode} />
      <p className="small soft">{t('conversion.codeHint')}</p>
      <TextField label={t('conversion.date')} value={date} type="date" onChange={setDate} />
      <TextField label={t('conversion.document')} value={document} onChange={setDocument} />
    </FormDialog>
  )
}

function codeFor(plan: Plan, record: Jurisdiction, legalStatus: LegalStatus): string {
  const records = plan.allJurisdictions()
  const taken = [...records, ...records.flatMap(({ formerly }) => formerly)].map(({ code }) => code)
  return proposeCode(record.level, { ...record, legalStatus }, taken)
}

function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
