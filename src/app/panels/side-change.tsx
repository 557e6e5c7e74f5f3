import { useText } from '#app/i18n/use-text.ts'
import type { PreviewSide } from '#app/store/workbench-state.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import type { Figures } from '#core/analysis/figures.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Band } from '#core/plan/rule-profile.ts'
import { figureText } from './figure-text.ts'
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
  const { known } = project.plan.base
  const judge = (figures: Figures): Band | null =>
    known.residents && figures.faces > 0 ? bandOf(rules, level, figures.residents) : null
  const bands = { before: judge(before), after: judge(after) }
  const deviation = (figures: Figures): string =>
    figureText(
      t,
      'deviation',
      !known.residents || figures.faces === 0 || meanResidents === null || meanResidents === 0
        ? null
        : figures.residents / meanResidents - 1,
      known.residents,
    )
  const isRelieved = after.residents < before.residents
  const rows = [
    {
      id: 'residents',
      name: t('figure.residents'),
      from: figureText(t, 'residents', known.residents ? before.residents : null),
      to: figureText(t, 'residents', known.residents ? after.residents : null),
      band: isRelieved ? null : bands.after,
    },
    {
      id: 'deviation',
      name: t('figure.deviation'),
      from: deviation(before),
      to: deviation(after),
    },
    ...(bands.before === null && bands.after === null
      ? []
      : [
          {
            id: 'band',
            name: t('figure.band'),
            from: bands.before === null ? t('empty') : t(`band.${bands.before}`),
            to: bands.after === null ? t('empty') : t(`band.${bands.after}`),
          },
        ]),
    {
      id: 'households',
      name: t('figure.households'),
      from: figureText(t, 'households', known.households ? before.households : null),
      to: figureText(t, 'households', known.households ? after.households : null),
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
        {known.residents && (
          <span className="number">{t('unit.change', { n: after.residents - before.residents })}</span>
        )}
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
      {bands.after !== null && bands.after !== bands.before && bands.after !== 'good' && !isRelieved && (
        <WarningLine text={t('selection.becomes', { name: side.name, band: t(`band.${bands.after}`) })} />
      )}
      {after.parts > 1 && after.parts > before.parts && (
        <WarningLine text={t('selection.detaches', { name: side.name, n: after.parts })} />
      )}
    </section>
  )
}

const ARROW = '→'

function bandClass(band: Band | null | undefined): string {
  return band === undefined || band === null || band === 'good' ? '' : `side__after--${band}`
}
