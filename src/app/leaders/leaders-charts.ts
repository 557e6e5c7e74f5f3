import { formatPercent, formatWhole } from '#app/i18n/format-number.ts'
import type { Text } from '#app/i18n/use-text.ts'
import { briefFigure } from '#core/briefing/brief-figure.ts'
import type { BriefFigureName } from '#core/briefing/brief-figure.ts'
import type { ChartData } from './chart-data.ts'
import type { Leaders } from './leaders-state.ts'

/** Bars that can be read at once. */
const SHOWN = 12

type States = Pick<Leaders, 'before' | 'after' | 'within'>

/** Streets by residents before and after, the largest of either state first, with the limits. */
export function streetsChart(t: Text['t'], states: States): ChartData {
  const limits = states.after.briefing.limits
  return {
    ...barsOf(t, states, 'largest', t('leaders.chart.streets', { n: SHOWN })),
    lines: limits.map(({ above }) => ({ name: t('leaders.chart.limit', { n: above }), value: above })),
  }
}

/** Residents per post of streets before and after. */
export function postsChart(t: Text['t'], states: States): ChartData {
  const bound = states.after.briefing.residentsPerPost
  return {
    ...barsOf(t, states, 'perPost', t('leaders.chart.perPost', { n: SHOWN })),
    lines: Number.isFinite(bound)
      ? [{ name: t('leaders.chart.limit', { n: Math.round(bound) }), value: bound }]
      : [],
  }
}

/** Compounds of districts, or of the units of what is looked into, before and after. */
export function compoundsChart(t: Text['t'], states: States): ChartData {
  return barsOf(t, states, 'compounds', t('leaders.chart.compounds'))
}

/** Communities with none, one and several departments, before and after. */
export function pairsChart(t: Text['t'], { before, after, within }: States): ChartData {
  const states = [before, after]
  const valueOf = (name: BriefFigureName): (number | null)[] =>
    states.map(({ briefing }) => briefFigure(briefing, name, within).value)
  return {
    title: t('leaders.chart.pairs'),
    unit: t('leaders.chart.count'),
    categories: states.map(({ name }) => name),
    series: [
      { name: t('leaders.pairsNone'), values: valueOf('unpaired') },
      { name: t('leaders.pairsOne'), values: valueOf('exactlyOne') },
      { name: t('leaders.pairsSeveral'), values: valueOf('tangled') },
    ],
    format: (value) => t('leaders.unit.units', { n: value }),
    tick: formatWhole,
    isStacked: true,
    lines: [],
  }
}

/** Share of residents within each radius of their own centre and station, before and after. */
export function serviceChart(t: Text['t'], { before, after }: States): ChartData {
  const { radii } = after.briefing
  const rows = (['centre', 'station'] as const).flatMap((kind) =>
    radii.map((radius, at) => ({ kind, radius, at })),
  )
  return {
    title: t('leaders.chart.service'),
    unit: '%',
    categories: rows.map(({ kind, radius }) => t(`leaders.chart.${kind}`, { m: radius })),
    series: [before, after].map(({ name, briefing }) => ({
      name,
      values: rows.map(({ kind, at }) => {
        const share = briefing.served?.[kind]
        return share === undefined || share.residents === 0 ? null : share.own[at]! / share.residents
      }),
    })),
    format: (value) => t('leaders.unit.share', { n: value }),
    tick: formatPercent,
    isStacked: false,
    lines: [],
  }
}

function barsOf(
  t: Text['t'],
  { before, after, within }: States,
  name: BriefFigureName,
  title: string,
): ChartData {
  const figures = [before, after].map(({ briefing }) => briefFigure(briefing, name, within))
  const values = figures.map(
    ({ rows }) => new Map(rows.map(({ id, part, whole }) => [id, whole === null ? part : part / whole])),
  )
  const names = new Map(figures.flatMap(({ rows }) => rows.map((row) => [row.id, row.name] as const)))
  const most = (id: string): number => Math.max(...values.map((each) => each.get(id) ?? 0))
  const ids = [...names.keys()].toSorted((a, b) => most(b) - most(a)).slice(0, SHOWN)
  return {
    title,
    unit: t(name === 'compounds' ? 'leaders.chart.count' : 'leaders.chart.people'),
    categories: ids.map((id) => names.get(id)!),
    series: [before, after].map((state, at) => ({
      name: state.name,
      values: ids.map((id) => values[at]!.get(id) ?? null),
    })),
    format: (value) =>
      t(name === 'compounds' ? 'leaders.unit.units' : 'leaders.unit.people', { n: Math.round(value) }),
    tick: formatWhole,
    isStacked: false,
    lines: [],
  }
}
