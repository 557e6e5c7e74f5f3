import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { useOpenProject } from './use-open-project.ts'

interface MergeResultProps {
  readonly from: JurisdictionId
  readonly into: JurisdictionId
}

/** How many residents a merged jurisdiction will have, and the band that makes; nothing where residents are unknown. */
export function MergeResult({ from, into }: MergeResultProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { plan, metrics } = project
  const record = plan.get(into)
  if (record === undefined || !plan.base.known.residents) return null
  const { name, level } = record
  const residents = metrics.residents(from) + metrics.residents(into)
  if ((plan.rules.residents[level] ?? []).length === 0) {
    return <p>{t('details.mergeResultPlain', { name, residents })}</p>
  }
  const band = bandOf(plan.rules, level, residents)
  return (
    <p className="row">
      <BandMark band={band} />
      {t('details.mergeResult', { name, residents, band })}
    </p>
  )
}
