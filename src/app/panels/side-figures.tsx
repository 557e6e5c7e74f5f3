import { useText } from '#app/i18n/use-text.ts'
import { BandMark } from '#app/ui/band-mark.tsx'
import type { Figures } from '#core/analysis/figures.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Band } from '#core/plan/rule-profile.ts'
import { figureText } from './figure-text.ts'
import { limitText } from './limit-text.ts'
import './selection-panel.css'
import { useOpenProject } from './use-open-project.ts'

interface SideFiguresProps {
  readonly name: string
  /** Null where nothing is about to change: then the figures stand alone. */
  readonly before: Figures | null
  readonly after: Figures
  readonly level: Level
  readonly meanResidents: Means
}

/** Means of the level that the figures are held against, each with its own; null = unknown. */
export interface Means {
  readonly before: number | null
  readonly after: number | null
}

/** A row of figures, as text; `from` is missing where nothing changes. */
interface Row {
  readonly id: string
  readonly name: string
  readonly from: string | null
  readonly to: string
  readonly band?: Band | null
}

/** Name and figures of one side of a border, before → after, judged by the limits; counts by area are marked. */
export function SideFigures({ name, before, after, level, meanResidents }: SideFiguresProps) {
  const { t } = useText()
  const { project } = useOpenProject()
  const { rules, base } = project.plan
  const { known } = base
  const judge = (figures: Figures): Band | null =>
    known.residents && figures.faces > 0 ? bandOf(rules, level, figures.residents) : null
  const about = (figures: Figures, text: string): string =>
    figures.estimated ? t('estimate', { value: text }) : text
  const row = (
    id: string,
    title: string,
    text: (figures: Figures) => string | null,
    band?: Band | null,
  ): Row => ({
    id,
    name: title,
    from: before === null ? null : (text(before) ?? t('empty')),
    to: text(after) ?? t('empty'),
    ...(band === undefined ? {} : { band }),
  })
  const isRelieved = before !== null && after.residents < before.residents
  const bands = { before: before === null ? null : judge(before), after: judge(after) }
  const limit = known.residents && after.faces > 0 ? limitText(t, rules, level, after.residents) : null
  const rows: readonly Row[] = [
    row(
      'residents',
      t('figure.residents'),
      (each) => about(each, figureText(t, 'residents', known.residents ? each.residents : null)),
      isRelieved ? null : bands.after,
    ),
    row('deviation', t('figure.deviation'), (each) => {
      const mean = each === after ? meanResidents.after : meanResidents.before
      return figureText(
        t,
        'deviation',
        !known.residents || each.faces === 0 || mean === null || mean === 0
          ? null
          : each.residents / mean - 1,
        known.residents,
      )
    }),
    ...(bands.before === null && bands.after === null
      ? []
      : [
          row('band', t('figure.band'), (each) => {
            const band = judge(each)
            return band === null ? null : t(`band.${band}`)
          }),
        ]),
    row('households', t('figure.households'), (each) =>
      about(each, figureText(t, 'households', known.households ? each.households : null)),
    ),
    row('area', t('figure.area'), (each) => t('unit.km2', { n: each.areaSquareMeters / 1e6 })),
    row('compactness', t('figure.compactness'), (each) =>
      each.faces === 0 ? null : t('unit.plain', { n: each.compactness }),
    ),
  ]
  return (
    <>
      <div className="side__title">
        <BandMark band={bands.after} />
        <span className="cut">{name}</span>
        {known.residents && before !== null && (
          <span className="number">{t('unit.change', { n: after.residents - before.residents })}</span>
        )}
      </div>
      {rows.map(({ id, name: title, from, to, band }) => (
        <div key={id} className={from === null ? 'side__row side__row--one' : 'side__row'}>
          <span className="small soft">{title}</span>
          {from !== null && (
            <>
              <span className="number soft">{from}</span>
              <span className="arrow" aria-hidden>
                {ARROW}
              </span>
            </>
          )}
          <span className={`number side__after ${bandClass(band)}`}>{to}</span>
        </div>
      ))}
      {limit !== null && <p className="small soft side__limit">{limit}</p>}
    </>
  )
}

const ARROW = '→'

function bandClass(band: Band | null | undefined): string {
  return band === undefined || band === null || band === 'good' ? '' : `side__after--${band}`
}
