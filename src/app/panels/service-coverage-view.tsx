import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import { SERVICE_KINDS, type ServiceKind } from '#core/analysis/service-kind.ts'
import { CoverageDraft } from './coverage-draft.tsx'
import { CoverageList } from './coverage-list.tsx'
import { CoverageTotals } from './coverage-totals.tsx'
import { levelOptions } from './level-options.ts'
import './service-coverage-view.css'
import { useCoverage } from './use-coverage.ts'
import { useOpenProject } from './use-open-project.ts'

/** Who has a service point within walking distance: the city, every jurisdiction of the level, and the change in the hand. */
export function ServiceCoverageView() {
  const { t } = useText()
  const { project } = useOpenProject()
  const { coverage, problem, again } = useCoverage()
  const level = useWorkbench((state) => state.level)
  const shown = useWorkbench((state) => state.shownCoverage)
  const { setLevel, showCoverage } = useWorkbench((state) => state.actions)
  const [kind, setKind] = useState<ServiceKind>(shown?.kind ?? 'centre')
  const [wanted, setWanted] = useState(shown?.radiusMeters ?? 0)
  if (coverage === null) {
    return (
      <div className="streets__top">
        <output className="soft">{problem === null ? t('service.measuring') : t('service.failed')}</output>
        {problem !== null && <Button onClick={again}>{t('service.again')}</Button>}
      </div>
    )
  }
  const { radii } = coverage
  const radius = radii.includes(wanted) ? radii.indexOf(wanted) : Math.min(1, radii.length - 1)
  const radiusMeters = radii[radius]!
  const { method, walkFactor } = coverage.reach.ground
  const owner = coverage.level(kind)
  const isServed = coverage.points(kind).length > 0
  const show = (next: ServiceKind, meters: number): void => {
    setKind(next)
    setWanted(meters)
    if (shown !== null) showCoverage({ kind: next, radiusMeters: meters })
  }
  return (
    <>
      <div className="streets__top">
        <ToggleGroup
          label={t('service.kind')}
          value={kind}
          options={SERVICE_KINDS.map((value) => ({ value, text: t(`service.kindName.${value}`) }))}
          onChange={(next) => show(next, radiusMeters)}
        />
        <ToggleGroup
          label={t('service.radius')}
          value={String(radiusMeters)}
          options={radii.map((n) => ({ value: String(n), text: t('service.radiusValue', { n }) }))}
          onChange={(next) => show(kind, Number(next))}
        />
        {isServed ? (
          <CoverageTotals coverage={coverage} kind={kind} radius={radius} />
        ) : (
          <p>{t('service.noPoints')}</p>
        )}
        <details className="small soft">
          <summary>{t(`service.methodName.${method}`, { factor: walkFactor })}</summary>
          <p>{t(`service.method.${method}`, { factor: walkFactor })}</p>
          <p>{t(`service.ownMeaning.${kind}`)}</p>
        </details>
        <CheckField
          label={t('service.show')}
          checked={shown !== null}
          disabled={!isServed}
          onChange={(isOn) => showCoverage(isOn ? { kind, radiusMeters } : null)}
        />
        {shown !== null && (
          <ul className="coverage-legend small">
            {(['own', 'any', 'none'] as const).map((reach) => (
              <li key={reach}>
                <span className="coverage-legend__dot" data-reach={reach} aria-hidden="true" />
                {t(`service.legend.${reach}`, { n: radiusMeters })}
              </li>
            ))}
          </ul>
        )}
        <CoverageDraft coverage={coverage} kind={kind} level={level} radius={radius} />
        <ToggleGroup
          label={t('balance.level')}
          value={level}
          options={levelOptions(project.plan, t)}
          onChange={setLevel}
        />
        {level !== owner && <p className="small soft">{t('service.otherLevel', { level, owner })}</p>}
      </div>
      <CoverageList coverage={coverage} kind={kind} level={level} radius={radius} />
    </>
  )
}
