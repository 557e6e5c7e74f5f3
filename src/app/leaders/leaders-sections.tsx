import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { ComparisonStory } from '#core/comparison/comparison-story.ts'
import type { BriefFigureName } from '#core/briefing/brief-figure.ts'
import { briefFigure } from '#core/briefing/brief-figure.ts'
import { Chart } from './chart.tsx'
import { DifferenceSteps } from './difference-steps.tsx'
import { FigureChange } from './figure-change.tsx'
import type { LeadersSection } from './leaders-section.ts'
import { useLeaders } from './leaders-state.ts'
import { compoundsChart, pairsChart, postsChart, serviceChart, streetsChart } from './leaders-charts.ts'
import { UnitsTable } from './units-table.tsx'
import { WorstList } from './worst-list.tsx'

interface LeadersSectionsProps {
  readonly shown: readonly LeadersSection[]
  readonly story: ComparisonStory | 'running' | 'failed'
  /** Shows a place on the map, in degrees. */
  readonly onShow: (box: readonly [number, number, number, number]) => void
}

/** The sections of the board, in order. */
export function LeadersSections({ shown, story, onShow }: LeadersSectionsProps) {
  const { t } = useText()
  const leaders = useLeaders()
  const lead = useLead()
  const { briefing } = leaders.after
  const content: Readonly<Record<LeadersSection, ReactNode>> = {
    streets: (
      <>
        <Figures of={['aboveSplit', 'between', 'within']} large />
        <Figures of={['centres', 'largeCommunities', 'largest', 'residents', 'households', 'area']} />
        {briefing.known.residents && <Chart data={streetsChart(t, leaders)} />}
      </>
    ),
    compounds: (
      <>
        <Figures of={['compounds']} large />
        <Chart data={compoundsChart(t, leaders)} />
      </>
    ),
    pairs: (
      <>
        <Figures of={['exactlyOne', 'unpaired', 'tangled']} large />
        {briefing.known.services && <Figures of={['volunteer', 'solved']} />}
        {briefing.known.departments && <Chart data={pairsChart(t, leaders)} />}
      </>
    ),
    service: (
      <>
        <Figures of={['servedCentre', 'servedStation', 'perPost']} large />
        {briefing.served !== null && <Chart data={serviceChart(t, leaders)} />}
        {briefing.known.posts && <Chart data={postsChart(t, leaders)} />}
      </>
    ),
    problems: <WorstList />,
    difference: <DifferenceSteps story={story} onShow={onShow} />,
    units: <UnitsTable />,
  }
  return shown.map((section) => (
    <section key={section} className="leaders__section" aria-label={t(`leaders.section.${section}`)}>
      <h2>{t(`leaders.section.${section}`)}</h2>
      {lead[section] !== undefined && <p className="leaders__lead">{lead[section]}</p>}
      {content[section]}
    </section>
  ))
}

function Figures({
  of,
  large = false,
}: {
  readonly of: readonly BriefFigureName[]
  readonly large?: boolean
}) {
  return (
    <div className="leaders__figures">
      {of.map((name) => (
        <FigureChange key={name} name={name} large={large} />
      ))}
    </div>
  )
}

/** Each reform in one sentence, worked out and not typed. */
function useLead(): Partial<Record<LeadersSection, string>> {
  const { t } = useText()
  const { before, after, within } = useLeaders()
  const both = (name: BriefFigureName): readonly [number | null, number | null] => [
    briefFigure(before.briefing, name, within).value,
    briefFigure(after.briefing, name, within).value,
  ]
  const { limits, radii } = after.briefing
  const [split, largest, compounds, one, served] = [
    both('aboveSplit'),
    briefFigure(after.briefing, 'largest', within),
    both('compounds'),
    both('exactlyOne'),
    both('servedCentre'),
  ]
  const communities = (['exactlyOne', 'unpaired', 'tangled'] as const).reduce(
    (sum, name) => sum + (both(name)[1] ?? 0),
    0,
  )
  return {
    streets:
      split[1] === null || largest.value === null
        ? t('leaders.lead.streetsUnknown')
        : t('leaders.lead.streets', {
            limit: limits.at(-1)?.above ?? 0,
            before: split[0],
            after: split[1],
            name: largest.rows[0]?.name ?? '',
            largest: largest.value,
          }),
    compounds: t('leaders.lead.compounds', {
      before: compounds[0],
      after: compounds[1],
      fewer: (compounds[0] ?? 0) - (compounds[1] ?? 0),
    }),
    pairs:
      one[1] === null
        ? t('leaders.lead.pairsUnknown')
        : t('leaders.lead.pairs', { of: communities, before: one[0], after: one[1] }),
    service:
      served[1] === null
        ? t('leaders.lead.serviceUnknown')
        : t('leaders.lead.service', {
            radius: radii[(radii.length - 1) >> 1] ?? 0,
            before: served[0],
            after: served[1],
          }),
  }
}
