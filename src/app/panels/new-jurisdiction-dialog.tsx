import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { LegalStatus } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { FormDialog } from './form-dialog.tsx'
import { SameNameWarning } from './same-name-warning.tsx'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

/** What a new jurisdiction of a level may be in law, the usual one first. */
const STATUSES: Readonly<Record<Level, readonly LegalStatus[]>> = {
  district: ['district', 'zone'],
  street: ['street', 'service-centre', 'town', 'township', 'large-community', 'zone'],
  community: ['community', 'village', 'large-community'],
  grid: ['grid'],
}

interface NewJurisdictionDialogProps {
  readonly level: Level
  readonly onClose: () => void
}

/** A new jurisdiction without units; it becomes the target, so that the next assignment fills it. */
export function NewJurisdictionDialog({ level, onClose }: NewJurisdictionDialogProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { setTarget, setFocus } = useWorkbench((state) => state.actions)
  const parentLevel = project.plan.coarser(level)
  const parents = parentLevel === undefined ? [] : project.plan.jurisdictions(parentLevel)
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [legalStatus, setLegalStatus] = useState<LegalStatus>(STATUSES[level][0]!)
  const [parent, setParent] = useState(parents[0]?.id ?? '')
  const [id] = useState(() => `${level}-${crypto.randomUUID()}`)
  const { refusal, send } = useDispatchForm(() => {
    setTarget(id)
    setFocus(id)
    onClose()
  })
  return (
    <FormDialog
      title={t('details.newTitle', { level })}
      submit={t('details.newDo')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() =>
        send({ type: 'create', id, level, name, code, legalStatus, parent: parent === '' ? null : parent })
      }
    >
      <p className="soft">{t('details.newBody')}</p>
      <TextField label={t('figure.name')} value={name} onChange={setName} />
      <SameNameWarning level={level} name={name} id={id} />
      <TextField label={t('figure.code')} value={code} onChange={setCode} inputMode="numeric" />
      {STATUSES[level].length > 1 && (
        <Select
          label={t('details.status')}
          value={legalStatus}
          options={STATUSES[level].map((value) => ({ value, text: t(`legalStatus.${value}`) }))}
          onChange={setLegalStatus}
        />
      )}
      {parentLevel !== undefined && (
        <Select
          label={t('details.parent', { level: parentLevel })}
          value={parent}
          options={[
            ...parents.map((record) => ({ value: record.id, text: record.name })),
            { value: '', text: t('details.noParent') },
          ]}
          onChange={setParent}
        />
      )}
    </FormDialog>
  )
}
