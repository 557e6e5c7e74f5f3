import { useMemo, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Select } from '#app/ui/select.tsx'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import './care.css'
import { useOpenProject } from './use-open-project.ts'

interface CareCommunityChoiceProps {
  /** '' = none yet. */
  readonly community: JurisdictionId
  readonly onChange: (community: JurisdictionId) => void
}

/** One community, found by its street where there are streets. */
export function CareCommunityChoice({ community, onChange }: CareCommunityChoiceProps) {
  const { t } = useText()
  const { project, revision } = useOpenProject()
  const { plan } = project
  const hasStreets = plan.base.levels.includes('street')
  const [street, setStreet] = useState(() => streetOf(plan, community))
  const streets = useMemo(
    () => options(plan.jurisdictions('street')),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [plan, revision],
  )
  const communities = useMemo(() => {
    const all = plan.jurisdictions('community')
    return options(
      street === '' ? all : all.filter(({ id }) => id === community || streetOf(plan, id) === street),
    )
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  }, [plan, revision, street, community])
  return (
    <div className="care-pair">
      {hasStreets && (
        <Select
          label={t('care.field.street')}
          value={street}
          options={[{ value: '', text: t('care.allStreets') }, ...streets]}
          onChange={(next) => {
            setStreet(next)
            if (next !== '' && streetOf(plan, community) !== next) onChange('')
          }}
        />
      )}
      <Select
        label={t('care.field.community')}
        value={community}
        options={[{ value: '', text: t('care.choose') }, ...communities]}
        onChange={onChange}
      />
    </div>
  )
}

function streetOf(plan: Plan, community: JurisdictionId): string {
  const parent = plan.get(community)?.parent ?? null
  return parent !== null && plan.get(parent)?.level === 'street' ? parent : ''
}

function options(records: readonly Jurisdiction[]): { readonly value: string; readonly text: string }[] {
  return records
    .map(({ id, name }) => ({ value: id, text: name }))
    .sort((a, b) => a.text.localeCompare(b.text, 'zh-CN'))
}
