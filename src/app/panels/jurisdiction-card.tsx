import { useEffect, useRef } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import { IconButton } from '#app/ui/icon-button.tsx'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { BoundsSection } from './bounds-section.tsx'
import { FigureButton } from './figure-button.tsx'
import { FIGURE_NAMES } from './figure-name.ts'
import { figureValues } from './figure-values.ts'
import './jurisdiction-card.css'
import { JurisdictionMenu } from './jurisdiction-menu.tsx'
import { LegalStatusHistory } from './legal-status-history.tsx'
import { NextStep } from './next-step.tsx'
import { useOpenProject } from './use-open-project.ts'

interface JurisdictionCardProps {
  readonly id: JurisdictionId
  /** Mean of its level, for the deviation. */
  readonly meanResidents: number | null
}

/** All figures of the jurisdiction in focus and what can be done with it. */
export function JurisdictionCard({ id, meanResidents }: JurisdictionCardProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { setFocus } = useWorkbench((state) => state.actions)
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const record = project.plan.get(id)
  if (record === undefined || record.retired) return null
  const values = figureValues(project.metrics, id, meanResidents)
  const { estimated } = project.metrics.figures(id)
  const isJudged = values.residents !== null && values.parts !== 0
  const band = isJudged ? bandOf(project.plan.rules, record.level, values.residents) : null
  return (
    <section ref={element} className="card" aria-label={t('details.title', { name: record.name })}>
      <div className="card__title">
        <BandMark band={band} />
        <div className="card__name">
          <h3 className="card__heading cut">{record.name}</h3>
          <p className="small soft cut">
            {t(`legalStatus.${record.legalStatus}`)} {record.code}
          </p>
        </div>
        <JurisdictionMenu record={record} />
        <IconButton icon="close" label={t('details.back')} keys="Esc" onClick={() => setFocus(null)} />
      </div>
      {band !== null && band !== 'good' && <NextStep record={record} />}
      <div className="card__figures">
        {FIGURE_NAMES.map((figure) => (
          <FigureButton
            key={figure}
            id={id}
            figure={figure}
            values={values}
            estimated={estimated}
            meanResidents={meanResidents}
          />
        ))}
      </div>
      <BoundsSection record={record} />
      <LegalStatusHistory record={record} />
    </section>
  )
}
