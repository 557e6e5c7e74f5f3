import { useMemo } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { previewCoverage } from '#core/analysis/preview-coverage.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { ServiceKind } from '#core/analysis/service-kind.ts'
import type { ServiceShare } from '#core/analysis/service-share.ts'
import type { Level } from '#core/plan/level.ts'

interface CoverageDraftProps {
  readonly coverage: ServiceCoverage
  readonly kind: ServiceKind
  readonly level: Level
  readonly radius: number
}

/** What the border in the hand, or the proposal on the map, does to coverage; follows every frame. */
export function CoverageDraft({ coverage, kind, level, radius }: CoverageDraftProps) {
  const { t } = useText()
  const revision = useWorkbench((state) => state.revision)
  const draft = useWorkbench((state) => state.draft)
  const proposal = useWorkbench((state) => state.proposals.find(({ id }) => id === state.chosenProposal))
  const command = draft?.command ?? proposal?.command ?? null
  const preview = useMemo(
    () => (command === null || revision < 0 ? null : previewCoverage(coverage, command, kind, level)),
    [coverage, command, kind, level, revision],
  )
  if (preview === null) return null
  const share = ({ own, residents }: ServiceShare): number => (residents === 0 ? 0 : own[radius]! / residents)
  const change = (before: ServiceShare, after: ServiceShare): string =>
    t('service.draftChange', { before: share(before), after: share(after) })
  return (
    <section className="service-draft" aria-label={t('service.draft')}>
      <h3>{t('service.draft')}</h3>
      <div className="spread">
        <span>{t('service.city')}</span>
        <span className="number">{change(...preview.city)}</span>
      </div>
      {preview.sides.length === 0 && <p className="small soft">{t('service.draftNone')}</p>}
      {preview.sides.slice(0, MOST_SIDES).map(({ id, name, before, after }) => (
        <div key={id} className="spread">
          <span className="cut">{name}</span>
          <span className="number">{change(before, after)}</span>
        </div>
      ))}
    </section>
  )
}

/** A border touches few; of a great proposal the first ones stand for all. */
const MOST_SIDES = 6
