import type { Metrics } from '#core/analysis/metrics.ts'
import { BRIEF_FIGURES, briefFigure, type BriefFigureName } from '#core/briefing/brief-figure.ts'
import type { CityBriefing } from '#core/briefing/city-briefing.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import type { PaperLanguage } from '#core/description/bounds-text.ts'
import type { Level } from '#core/plan/level.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { ExportContext } from '#io/formats/export-context.ts'
import type { TableSheet, Word } from '#io/formats/table-sheet.ts'
import type { Cell } from '#io/formats/write-table.ts'
import { comparisonSheets } from './comparison-sheets.ts'
import { changeMaps } from './change-maps.ts'
import { paperWord } from './paper-word.ts'
import { REPORT_PARTS, type Report, type ReportPart, type ReportSection } from './report.ts'

/** What goes into a report, and under which names. */
export interface ReportRequest extends ExportContext {
  readonly language: PaperLanguage
  readonly level: Level
  readonly parts: readonly ReportPart[]
  /** Names of the two states. */
  readonly from: string
  readonly to: string
  /** Number under which its maps may be published (审图号); '' = none, and every page says so. */
  readonly approvalNumber: string
}

/** A state of the city, counted and briefed. */
export interface ReportedState {
  readonly metrics: Metrics
  readonly briefing: CityBriefing
}

/**
 * The papers of an approval between two states of one city: the chosen parts in their order, each number counted from the
 * two plans, with data hashes, date and version (domain notes 1.4 and 1.6).
 */
export function approvalReport(first: ReportedState, second: ReportedState, request: ReportRequest): Report {
  const { language, parts, from, to, approvalNumber, date, appVersion } = request
  const word = paperWord(language)
  const comparison = comparePlans(first.metrics, second.metrics, request.level)
  const sheets = comparisonSheets(first.metrics, second.metrics, comparison, language)
  const { base } = second.metrics.plan
  const sectionOf = (part: ReportPart): ReportSection => {
    if (part === 'summary') return summary(first.briefing, second.briefing, comparison, word)
    if (part === 'maps') return maps(first.metrics, second.metrics, comparison, word)
    return tableSection(
      sheets.find(({ name }) => name === `sheet.${part}`)!,
      word,
    )
  }
  return {
    language,
    title: filled(word('report.title'), { city: base.name }),
    subtitle: filled(word('report.states'), { from, to }),
    mark: approvalNumber === '' ? word('report.mark') : '',
    about: [
      [word('city'), base.name],
      [word('scenario'), filled(word('report.states'), { from, to })],
      [word('hashBefore'), planHash(first.metrics.plan)],
      [word('hashAfter'), planHash(second.metrics.plan)],
      [word('date'), date.slice(0, 10)],
      [word('appVersion'), appVersion],
      [word('report.approvalNumber'), approvalNumber === '' ? word('report.none') : approvalNumber],
      ...(base.generated ? [[word('note'), word('generated')] as const] : []),
    ],
    sections: REPORT_PARTS.filter((part) => parts.includes(part)).map(sectionOf),
  }
}

function summary(
  before: CityBriefing,
  after: CityBriefing,
  { areas, moved, newMeters, goneMeters }: PlanComparison,
  word: Word,
): ReportSection {
  const rows = BRIEF_FIGURES.map((name): Cell[] => {
    const [was, is] = [before, after].map((briefing) => shownFigure(briefing, name)) as [Cell, Cell]
    const change = typeof was === 'number' && typeof is === 'number' ? rounded(is - was) : null
    return [word(`figure.${name}`), was, is, change]
  })
  return {
    heading: word('report.summary'),
    paragraphs: [
      filled(word('report.moved'), {
        areas: areas.length,
        people: moved.residents,
        households: moved.households,
        area: rounded(moved.areaSquareMeters / 1e6),
        fresh: rounded(newMeters / 1e3),
        gone: rounded(goneMeters / 1e3),
      }),
    ],
    table: { columns: ['figure', 'before', 'after', 'change'].map(word), rows },
    drawings: [],
  }
}

function shownFigure(briefing: CityBriefing, name: BriefFigureName): number | null {
  const { value } = briefFigure(briefing, name, null)
  if (value === null) return null
  if (name === 'area') return rounded(value / 1e6)
  return rounded(name === 'servedCentre' || name === 'servedStation' ? 100 * value : value)
}

function maps(first: Metrics, second: Metrics, comparison: PlanComparison, word: Word): ReportSection {
  const [before, after] = changeMaps(first, second, comparison)
  return {
    heading: word('report.maps'),
    paragraphs: [],
    table: null,
    drawings: [
      { caption: word('report.mapBefore'), svg: before },
      { caption: word('report.mapAfter'), svg: after },
    ],
  }
}

function tableSection({ name, keys, rows }: TableSheet, word: Word): ReportSection {
  return {
    heading: word(name),
    paragraphs: rows.length === 0 ? [word('report.empty')] : [],
    table: rows.length === 0 ? null : { columns: keys.map(word), rows },
    drawings: [],
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
}
