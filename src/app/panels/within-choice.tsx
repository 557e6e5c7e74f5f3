import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import { useOpenProject } from './use-open-project.ts'

const ALL = ''

interface WithinChoiceProps {
  /** null = the whole city. */
  readonly within: JurisdictionId | null
  readonly onChange: (within: JurisdictionId | null) => void
}

/** The whole city, a street, or one of its communities. */
export function WithinChoice({ within, onChange }: WithinChoiceProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const record = within === null ? undefined : plan.get(within)
  const street = record === undefined ? ALL : streetOf(plan, record)
  const streets = useMemo(() => (revision < 0 ? [] : named(plan.jurisdictions('street'))), [plan, revision])
  const communities = useMemo(() => {
    if (revision < 0) return []
    const all = plan.jurisdictions('community')
    return named(streets.length === 0 ? all : all.filter((one) => streetOf(plan, one) === street))
  }, [plan, revision, streets, street])
  const hasCommunities = streets.length === 0 || street !== ALL
  return (
    <div className="split-form__pair">
      {streets.length > 0 && (
        <Select
          label={t('compounds.street')}
          value={street}
          options={[{ value: ALL, text: t('compounds.wholeCity') }, ...streets]}
          onChange={(id) => onChange(id === ALL ? null : id)}
        />
      )}
      {hasCommunities && communities.length > 0 && (
        <Select
          label={t('compounds.community')}
          value={record?.level === 'community' ? record.id : ALL}
          options={[
            { value: ALL, text: t(streets.length > 0 ? 'compounds.wholeStreet' : 'compounds.wholeCity') },
            ...communities,
          ]}
          onChange={(id) => onChange(id !== ALL ? id : street === ALL ? null : street)}
        />
      )}
    </div>
  )
}

function streetOf(plan: Plan, { id, level, parent }: Jurisdiction): JurisdictionId {
  if (level === 'street') return id
  return parent !== null && plan.get(parent)?.level === 'street' ? parent : ALL
}

function named(
  records: readonly Jurisdiction[],
): readonly { readonly value: string; readonly text: string }[] {
  return records
    .map(({ id, name }) => ({ value: id, text: name }))
    .sort((a, b) => a.text.localeCompare(b.text, 'zh-CN'))
}
