import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Select } from '#app/ui/select.tsx'
import { useOpenProject } from './use-open-project.ts'

interface CareScopeChoiceProps {
  readonly choice: string
  readonly onChoice: (choice: string) => void
}

/** The whole city, what is in focus on the map, the department that the map shows, a district or a street. */
export function CareScopeChoice({ choice, onChoice }: CareScopeChoiceProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const focus = useWorkbench((state) => state.focus)
  const department = useWorkbench((state) => state.pairing.department)
  const places = useMemo(() => {
    const coarse = plan.base.levels.toReversed().filter((level) => level === 'district' || level === 'street')
    return coarse.flatMap((level) =>
      plan
        .jurisdictions(level)
        .map(({ id, name }) => ({ value: `place:${id}`, text: name }))
        .sort((a, b) => a.text.localeCompare(b.text, 'zh-CN')),
    )
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [plan, revision])
  const focused = focus === null ? undefined : plan.get(focus)
  const chosen = department === null ? undefined : plan.care.get('department', department)
  const options = [
    { value: 'city', text: t('care.scope.city') },
    ...(focused === undefined
      ? []
      : [{ value: 'focus', text: t('care.scope.focus', { name: focused.name }) }]),
    ...(chosen === undefined
      ? []
      : [{ value: 'department', text: t('care.scope.department', { name: chosen.name }) }]),
    ...places,
  ]
  const value = options.some((option) => option.value === choice) ? choice : 'city'
  return <Select label={t('care.scope.label')} value={value} options={options} onChange={onChoice} />
}
