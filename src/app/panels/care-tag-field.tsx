import { useId, useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { careTags } from './care-tags.ts'
import { useOpenProject } from './use-open-project.ts'

interface CareTagFieldProps {
  readonly tag: string
  readonly onChange: (tag: string) => void
}

/** What something helps with; words in use are proposed, because needs and functions meet by the same word. */
export function CareTagField({ tag, onChange }: CareTagFieldProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const list = useId()
  const tags = useMemo(
    () => careTags(project.plan),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [project.plan, revision],
  )
  return (
    <>
      <TextField label={t('care.field.tag')} value={tag} list={list} onChange={onChange} />
      <datalist id={list}>
        {tags.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
    </>
  )
}
