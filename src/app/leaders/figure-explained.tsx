import { useText } from '#app/i18n/use-text.ts'
import type { Text } from '#app/i18n/use-text.ts'
import type { BriefFigure, BriefFigureRow } from '#core/briefing/brief-figure.ts'
import { figureSource, figureWords, partWords } from './figure-words.ts'
import { useLeaders } from './leaders-state.ts'

/** Units listed by name before the rest is only counted. */
const LISTED = 12

interface FigureExplainedProps {
  readonly title: string
  readonly before: BriefFigure
  readonly after: BriefFigure
}

/** Where a figure comes from: meaning, calculation, rule and source, the units behind it before and after, and a check. */
export function FigureExplained({ title, before, after }: FigureExplainedProps) {
  const { t } = useText()
  const { after: state } = useLeaders()
  const rows = pairedRows(before, after)
  const rest = rows.length - LISTED
  return (
    <div className="figure-explained">
      <h3>{title}</h3>
      <dl>
        <dt>{t('leaders.explain.definition')}</dt>
        <dd>{t(`leaders.define.${after.name}`)}</dd>
        <dt>{t('leaders.explain.formula')}</dt>
        <dd>{formulaOf(t, after)}</dd>
        <dt>{t('leaders.explain.rule')}</dt>
        <dd>{figureSource(after.name, state.briefing) ?? t('leaders.explain.noRule')}</dd>
      </dl>
      {rows.length > 0 && (
        <table>
          <caption className="visually-hidden">{t('leaders.explain.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('leaders.unitName')}</th>
              <th scope="col" className="number">
                {t('leaders.before')}
              </th>
              <th scope="col" className="number">
                {t('leaders.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, LISTED).map(({ id, name, first, second }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <RowValue figure={before} row={first} />
                <RowValue figure={after} row={second} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            {rest > 0 && (
              <tr>
                <td colSpan={3}>{t('leaders.explain.more', { n: rest })}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{t('leaders.explain.check')}</th>
              <td className="number">{figureWords(t, before.name, before.value)}</td>
              <td className="number">{figureWords(t, after.name, after.value)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <p className="small soft">{checkOf(t, after)}</p>
    </div>
  )
}

function RowValue({ figure, row }: { readonly figure: BriefFigure; readonly row: BriefFigureRow | null }) {
  const { t } = useText()
  if (row === null) return <td className="number">{t('leaders.none')}</td>
  const isCounted = figure.how === 'count' && row.counts
  return (
    <td className={isCounted ? 'number figure-explained__counted' : 'number'}>
      {partWords(t, figure.name, row)}
      {isCounted && <span className="small"> {t('leaders.explain.counted')}</span>}
    </td>
  )
}

interface PairedRow {
  readonly id: string
  readonly name: string
  readonly first: BriefFigureRow | null
  readonly second: BriefFigureRow | null
}

/** Units of both states: what counts first, then by what they are afterwards. */
function pairedRows(before: BriefFigure, after: BriefFigure): readonly PairedRow[] {
  const firsts = new Map(before.rows.map((row) => [row.id, row]))
  const seconds = new Map(after.rows.map((row) => [row.id, row]))
  const counted = ({ first, second }: PairedRow): number =>
    before.how === 'count' ? Number(first?.counts ?? false) + Number(second?.counts ?? false) : 0
  return [...new Set([...seconds.keys(), ...firsts.keys()])]
    .map((id): PairedRow => {
      const [first, second] = [firsts.get(id) ?? null, seconds.get(id) ?? null]
      return { id, name: (second ?? first)!.name, first, second }
    })
    .toSorted((a, b) => counted(b) - counted(a))
}

function formulaOf(t: Text['t'], { name, how, value, rows }: BriefFigure): string {
  if (value === null) return t('leaders.explain.unknown')
  const sum = (of: (row: BriefFigureRow) => number): number => rows.reduce((total, row) => total + of(row), 0)
  return t(`leaders.explain.${how}`, {
    count: rows.length,
    value: figureWords(t, name, value),
    part: t('leaders.unit.people', { n: sum(({ part }) => part) }),
    whole: t(name === 'perPost' ? 'leaders.unit.units' : 'leaders.unit.people', {
      n: sum(({ whole }) => whole ?? 0),
    }),
  })
}

function checkOf(t: Text['t'], { name, how, value, rows }: BriefFigure): string {
  if (value === null) return ''
  if (how === 'sum') return t('leaders.explain.checkSum', { sum: figureWords(t, name, value) })
  if (how !== 'count') return ''
  return t('leaders.explain.checkCount', {
    all: rows.length,
    counted: rows.filter(({ counts }) => counts).length,
  })
}
