import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Select } from '#app/ui/select.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { DEPARTMENT_LEVELS, type Department } from '#core/plan/department.ts'
import { FormDialog } from './form-dialog.tsx'
import { pairingDepartmentsDraft, type DepartmentDraft } from './pairing-departments-draft.ts'
import { pairingDepartmentsDrafted } from './pairing-departments-drafted.ts'
import { useDispatchForm } from './use-dispatch-form.ts'
import { useOpenProject } from './use-open-project.ts'

interface PairingDepartmentsDialogProps {
  /** Null = a new one. */
  readonly department: Department | null
  readonly onClose: () => void
}

/** The fields of a department, new or as it is. */
export function PairingDepartmentsDialog({ department, onClose }: PairingDepartmentsDialogProps) {
  const { t } = useText()
  const { plan } = useOpenProject().project
  const { newCareId, setDepartment } = useWorkbench((state) => state.actions)
  const [id] = useState(() => department?.id ?? newCareId())
  const [draft, setDraft] = useState(() => pairingDepartmentsDraft(department, t('listSeparator')))
  const { refusal, send } = useDispatchForm(() => {
    onClose()
    setDepartment(id)
  })
  const set = (part: Partial<DepartmentDraft>): void => setDraft({ ...draft, ...part })
  const districts = plan
    .jurisdictions('district')
    .filter(({ code }) => code !== '')
    .map(({ code, name }) => ({ value: code, text: name }))
  const isKnown = draft.district === '' || districts.some(({ value }) => value === draft.district)
  return (
    <FormDialog
      title={t(department === null ? 'pairingDepartments.newTitle' : 'pairingDepartments.editTitle')}
      submit={t('pairingDepartments.save')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={() =>
        send({
          type: 'put-care-records',
          records: [pairingDepartmentsDrafted(draft, department, id)],
        })
      }
    >
      <TextField label={t('pairingDepartments.name')} value={draft.name} onChange={(name) => set({ name })} />
      <div className="pairing-fields">
        <Select
          label={t('pairingDepartments.level')}
          value={draft.level}
          options={DEPARTMENT_LEVELS.map((value) => ({ value, text: t(`departmentLevel.${value}`) }))}
          onChange={(level) => set({ level })}
        />
        <Select
          label={t('pairingDepartments.district')}
          value={draft.district}
          options={[
            { value: '', text: t('pairingDepartments.wholeCity') },
            ...districts,
            ...(isKnown ? [] : [{ value: draft.district, text: draft.district }]),
          ]}
          onChange={(district) => set({ district })}
        />
      </div>
      <TextField
        label={t('pairingDepartments.functionsField')}
        value={draft.functions}
        onChange={(functions) => set({ functions })}
      />
      <TextField
        label={t('pairingDepartments.staffField')}
        value={draft.staff}
        inputMode="numeric"
        onChange={(staff) => set({ staff })}
      />
      <div className="pairing-fields">
        <TextField
          label={t('pairingDepartments.lower')}
          value={draft.lower}
          inputMode="numeric"
          onChange={(lower) => set({ lower })}
        />
        <TextField
          label={t('pairingDepartments.upper')}
          value={draft.upper}
          inputMode="numeric"
          onChange={(upper) => set({ upper })}
        />
      </div>
    </FormDialog>
  )
}
