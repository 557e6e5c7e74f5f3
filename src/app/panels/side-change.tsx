import { useText } from '#app/i18n/use-text.ts'
import type { PreviewSide } from '#app/store/workbench-state.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import type { Figures } from '#core/analysis/figures.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Band } from '#core/plan/rule-profile.ts'
import './selection-panel.css'
import { useOpenProject } from './use-open-project.ts'
import { WarningLine } from './warning-line.tsx'

interface SideChangeProps {
  readonly side: PreviewSide
  readonly level: Level
  readonly meanResidents: number | null
}

/** One side of the line, before → after, with what it means against the limits. */
export function SideChange({ side, level, meanResidents }: SideChangeProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules } = project.plan
  const { before, after } = side
  const bands = {
    before: bandOf(rules, level, before.residents),
    after: bandOf(rules, level, after.residents),
  }
  const deviation = (figures: Figures): number =>
    meanResidents === 0 ? 0 : figures.residents / meanResidents - 1
  const rows = [
    {
      id: 'residents',
      name: t('figure.residents'),
      from: t('unit.people', { n: before.residents }),
      to: t('unit.people', { n: after.residents }),
      band: bands.after,
    },
    {
      id: 'deviation',
      name: t('figure.deviation'),
      from: t('unit.deviation', { n: deviation(before) }),
      to: t('unit.deviation', { n: deviation(after) }),
    },
    {
      id: 'households',
      name: t('figure.households'),
      from: t('unit.households', { n: before.households }),
      to: t('unit.households', { n: after.households }),
    },
    {
      id: 'area',
      name: t('figure.area'),
      from: t('unit.km2', { n: before.areaSquareMeters / 1e6 }),
      to: t('unit.km2', { n: after.areaSquareMeters / 1e6 }),
    },
  ]
  return (
    <section className="side" aria-label={side.name === '' ? t('unassigned') : side.name}>
      <div className="side__title">
        <BandMark band={bands.after} />
        <span className="cut">{side.id === null ? t('unassigned') : side.name}</span>
        <span className="number">{t('unit.change', { n: after.residents - before.residents })}</span>
      </div>
      {rows.map((row) => (
        <div key={row.id} className="side__row">
          <span className="small soft">{row.name}</span>
          <span className="number soft">{row.from}</span>
          <span className="arrow" aria-hidden>
            {ARROW}
          </span>
          <span className={`number side__after ${bandClass(row.band)}`}>{row.to}</span>
        </div>
      ))}
      {bands.after !== bands.before && bands.after !== 'good' && (
        <WarningLine text={t('selection.becomes', { name: side.name, band: t(`band.${bands.after}`) })} />
      )}
      {after.parts > 1 && after.parts > before.parts && (
        <WarningLine text={t('selection.detaches', { name: side.name, n: after.parts })} />
      )}
    </section>
  )
}

const ARROW = '→'

function bandClass(band: Band | undefined): string {
  return band === undefined || band === 'good' ? '' : `side__after--${band}`
}
