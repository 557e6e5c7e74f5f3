import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { briefCity } from '#core/briefing/brief-city.ts'
import { BRIEF_FIGURES, briefFigure } from '#core/briefing/brief-figure.ts'
import type { BriefFigureName } from '#core/briefing/brief-figure.ts'
import type { BriefProblem, CityBriefing } from '#core/briefing/city-briefing.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { openScenarios } from './open-scenarios.ts'
import { printable } from './printable.ts'

/**
 * `heyuan brief [PROJECT.zip] [--from NAME] [--to NAME]`: what leaders are told, before and after: the figures of the three
 * reforms and the five worst problems. Without a project of the bundled city before and as published. 1 when
 * afterwards a street must be split or a community has not exactly one department.
 */
export function runBrief(call: Call, line: CommandLine): number {
  const { files, values } = call
  if (files.length > 1) return wrongUse(call, line, files[1]!)
  const opened = openScenarios(call, line, files[0] ?? null)
  if (typeof opened === 'number') return opened
  const { base, rules } = opened[0].plan
  const reach = measureServiceReach(base, rules)
  const brief = (metrics: Metrics): CityBriefing =>
    briefCity(metrics, new ServiceCoverage(metrics.plan, reach))
  const [before, after] = [brief(opened[0]), brief(opened[1])]
  const figures = BRIEF_FIGURES.map((name) => ({
    figure: name,
    before: briefFigure(before, name, null).value,
    after: briefFigure(after, name, null).value,
  }))
  const problems = after.problems.map((problem) => ({ ...problem, name: nameOf(after, problem) }))
  line.out(
    values.json === true
      ? `${JSON.stringify({ figures, problems, units: { before: before.units, after: after.units } }, null, 2)}\n`
      : textOf(call, figures, problems),
  )
  const valueOf = (name: BriefFigureName): number => briefFigure(after, name, null).value ?? 0
  return valueOf('aboveSplit') + valueOf('unpaired') + valueOf('tangled') > 0 ? PROBLEMS : GOOD
}

interface FigureLine {
  readonly figure: BriefFigureName
  readonly before: number | null
  readonly after: number | null
}

function textOf(
  { words }: Call,
  figures: readonly FigureLine[],
  problems: readonly (BriefProblem & { readonly name: string })[],
): string {
  const { columns, figures: names, worst, problems: sentences } = words.brief
  const rows = figures.map(({ figure, before, after }) =>
    [names[figure], shown(figure, before), shown(figure, after)].join('\t'),
  )
  const told = problems.map(({ kind, name, value, bound }) =>
    sentences[kind](
      printable(name),
      kind === 'service' ? percent(value) : value.toFixed(0),
      bound.toFixed(0),
    ),
  )
  return `${[columns.join('\t'), ...rows, '', worst, ...told.map((each) => `  ${each}`)].join('\n')}\n`
}

function shown(figure: BriefFigureName, value: number | null): string {
  if (value === null) return '–'
  if (figure === 'servedCentre' || figure === 'servedStation') return percent(value)
  return figure === 'area' ? (value / 1e6).toFixed(2) : value.toFixed(0)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function nameOf({ units }: CityBriefing, { unit }: BriefProblem): string {
  return units.find(({ id }) => id === unit)?.name ?? ''
}
