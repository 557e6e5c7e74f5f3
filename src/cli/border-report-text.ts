import type { BorderReport, ReportedFigures, ReportedSide } from './border-report.ts'
import { printable } from './printable.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Words } from './words.ts'

/** Rounding a new corner to the grid bends a neighbour's long border by less; `--json` has those sides too. */
const TOLD_FROM_SQUARE_METERS = 5

/** The report of an edit that was done, as a table of its sides from before to after, and what to know about it. */
export function borderReportText(report: BorderReport, words: Words): string {
  const { sides, movedResidents, estimated, warnings } = report
  const { jurisdiction, residents, area, parts, compactness } = words
  const rows = [
    [jurisdiction, residents, area, parts, compactness],
    ...sides.filter(isChanged).map((side) => row(side, words)),
  ]
  const lines = rows.map((cells) => cells.join('\t'))
  if (movedResidents !== null) {
    lines.push(`${words.movedResidents}: ${movedResidents}${estimated ? ` (${words.estimated})` : ''}`)
  }
  for (const warning of warnings) lines.push(`${words.warning}: ${sentenceOf(words, warning)}`)
  return `${lines.join('\n')}\n`
}

function isChanged({ created, before, after }: ReportedSide): boolean {
  const area = Math.abs(after.areaSquareMeters - before.areaSquareMeters)
  const isSame = after.residents === before.residents && after.parts === before.parts
  return created || !isSame || area >= TOLD_FROM_SQUARE_METERS
}

function row({ id, code, name, created, before, after }: ReportedSide, words: Words): string[] {
  const called = printable(code === '' ? name || id : `${name} ${code}`)
  const change = (figure: (figures: ReportedFigures) => string): string =>
    created ? figure(after) : `${figure(before)} → ${figure(after)}`
  return [
    created ? `${called} (${words.created})` : called,
    change(({ residents }) => (residents === null ? '–' : String(residents))),
    change(({ areaSquareMeters }) => areaSquareMeters.toFixed(0)),
    change(({ parts }) => String(parts)),
    change(({ compactness }) => compactness.toFixed(3)),
  ]
}
