import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import type { DepartmentId } from '#core/plan/department.ts'
import { useOpenProject } from './use-open-project.ts'

interface CareDepartmentChoiceProps {
  /** '' = none yet. */
  readonly department: DepartmentId
  readonly onChange: (department: DepartmentId) => void
}

/** One department, those of the city before those of districts. */
export function CareDepartmentChoice({ department, onChange }: CareDepartmentChoiceProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { care } = project.plan
  const options = useMemo(
    () => care.all('department').filter(({ id, dissolved }) => !dissolved || id === department),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [care, revision, department],
  )
  return (
    <Select
      label={t('care.field.department')}
      value={department}
      options={[
        { value: '', text: t('care.choose') },
        ...options.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      onChange={onChange}
    />
  )
}
