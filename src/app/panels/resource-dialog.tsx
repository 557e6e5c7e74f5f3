import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { Resource } from '#core/plan/resource.ts'
import { CareDepartmentChoice } from './care-department-choice.tsx'
import type { CareScope } from './care-scope.ts'
import { CareTagField } from './care-tag-field.tsx'
import { FormDialog } from './form-dialog.tsx'
import { useCareForm } from './use-care-form.ts'

interface ResourceDialogProps {
  /** null = a new one. */
  readonly resource: Resource | null
  readonly scope: CareScope
  readonly onClose: () => void
}

/** What a department can give, entered or changed. */
export function ResourceDialog({ resource, scope, onClose }: ResourceDialogProps) {
  const { t } = useText()
  const chosen = useWorkbench((state) => state.pairing.department)
  const { newCareId } = useWorkbench((state) => state.actions)
  const { refusal, put } = useCareForm(onClose)
  const [department, setDepartment] = useState(
    resource?.department ?? (scope.kind === 'department' ? scope.id : (chosen ?? '')),
  )
  const [tag, setTag] = useState(resource?.tag ?? '')
  const [text, setText] = useState(resource?.text ?? '')

  function save(): void {
    const id = resource?.id ?? newCareId()
    put({ kind: 'resource', id, department, tag: tag.trim(), text: text.trim() })
  }

  return (
    <FormDialog
      title={t(resource === null ? 'care.add.resource' : 'care.edit.resource')}
      submit={t('care.save')}
      refusal={refusal}
      onClose={onClose}
      onSubmit={save}
    >
      <CareDepartmentChoice department={department} onChange={setDepartment} />
      <CareTagField tag={tag} onChange={setTag} />
      <TextField label={t('care.field.text')} value={text} onChange={setText} />
    </FormDialog>
  )
}
