import { useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Band } from '#core/plan/rule-profile.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import type { MapSession } from './map-session.ts'
import { MergeLegend } from './merge-legend.tsx'
import { PairLegend } from './pair-legend.tsx'

/** Screens wide enough for the legend to begin open. */
const ROOMY = '(min-width: 901px)'

const BANDS: readonly Band[] = ['split', 'high', 'watch', 'good']

/** What the lines, patterns and signs on the map mean: only what is on it now. */
export function MapLegend({ session }: { readonly session: MapSession }) {
  const { t } = useText()
  const project = useWorkbench((state) => state.project)
  const level = useWorkbench((state) => state.level)
  const isPairing = useWorkbench((state) => state.pairing.shown)
  useWorkbench((state) => state.revision)
  const [isOpen, setOpen] = useState(() => matchMedia(ROOMY).matches)
  if (project === null) return null
  const { plan, metrics } = project
  const bands = isPairing && level === 'community' ? new Map<Band, number>() : countBands(project, level)
  return (
    <section className="map-legend" aria-label={t('onMap.legend')}>
      <button
        type="button"
        className="map-legend-title"
        aria-expanded={isOpen}
        title={t(isOpen ? 'onMap.legendHide' : 'onMap.legendShow')}
        onClick={() => setOpen(!isOpen)}
      >
        {t('onMap.legend')}
        <span className="map-legend-arrow" aria-hidden="true" />
      </button>
      {isOpen && (
        <ul className="map-legend-list">
          {[...plan.base.levels].reverse().map((each) => (
            <li key={each}>
              <BorderSample level={each} />
              {t('onMap.borders', { level: each })}
            </li>
          ))}
          {BANDS.filter((band) => (bands.get(band) ?? 0) > 0).map((band) => (
            <li key={band}>
              <span className="map-legend-band" data-band={band}>
                <BandMark band={band} />
              </span>
              {t('onMap.bandCount', { band: t(`band.${band}`), n: bands.get(band)! })}
            </li>
          ))}
          <MergeLegend />
          {isPairing && <PairLegend project={project} allTies={session.allTies} />}
          {metrics.unassigned(level).faces > 0 && (
            <li>
              <span className="map-legend-unassigned" />
              {t('unassigned')}
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

function countBands({ plan, metrics }: OpenProject, level: Level): Map<Band, number> {
  const counts = new Map<Band, number>()
  if ((plan.rules.residents[level] ?? []).length === 0 || !plan.base.known.residents) return counts
  for (const { id } of plan.jurisdictions(level)) {
    const band = bandOf(plan.rules, level, metrics.residents(id))
    counts.set(band, (counts.get(band) ?? 0) + 1)
  }
  return counts
}

function BorderSample({ level }: { readonly level: Level }) {
  return (
    <svg
      className="map-legend-border"
      data-level={level}
      viewBox="0 0 24 10"
      width="24"
      height="10"
      aria-hidden="true"
    >
      <path d={level === 'district' ? 'M1 3.5h22M1 6.5h22' : 'M1 5h22'} />
    </svg>
  )
}
