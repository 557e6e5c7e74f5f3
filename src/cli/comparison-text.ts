import type { comparisonReport } from './comparison-report.ts'
import { printable } from './printable.ts'
import type { Words } from './words.ts'

type Report = ReturnType<typeof comparisonReport>

/** The comparison as text: a paragraph for each area that changes hands, then the jurisdictions that give or take. */
export function comparisonText(report: Report, words: Words): string {
  if (report.areas.length === 0) return `${words.compare.same}\n`
  const name = (one: { readonly name: string } | null): string =>
    one === null ? words.compare.nobody : printable(one.name)
  const square = (meters: number): string => (meters / 1e6).toFixed(3)
  const lines: string[] = report.exact ? [] : [words.compare.estimated]
  const rules = (title: string, list: Report['fixed']): void => {
    if (list.length > 0)
      lines.push(`  ${title}: ${list.map(({ rule, of }) => `${name(of)} (${rule})`).join(', ')}`)
  }
  for (const [at, area] of report.areas.entries()) {
    lines.push(
      `${words.compare.area} ${at + 1}: ${words.compare.moved(area.residents, area.households, square(area.areaSquareMeters))}`,
    )
    for (const flow of area.flows) {
      lines.push(
        `  ${name(flow.from)} → ${name(flow.to)}: ${words.compare.moved(flow.residents, flow.households, square(flow.areaSquareMeters))}`,
      )
    }
    if (area.units.length > 0) lines.push(`  ${words.compare.units}: ${area.units.map(name).join(', ')}`)
    if (area.compounds.length + area.partlyMoved.length > 0)
      lines.push(`  ${words.compare.compounds(area.compounds.length, area.partlyMoved.length)}`)
    lines.push(`  ${words.compare.border(area.newMeters.toFixed(0), area.goneMeters.toFixed(0))}`)
    rules(words.compare.fixed, area.fixed)
    rules(words.compare.broken, area.broken)
  }
  lines.push('', words.compare.totals.join('\t'))
  for (const one of report.jurisdictions) {
    if (one.gained.areaSquareMeters === 0 && one.lost.areaSquareMeters === 0) continue
    const counts = [one.before, one.gained, one.lost, one.after].map(({ residents }) => String(residents))
    lines.push([printable((one.is ?? one.was)?.name ?? ''), ...counts].join('\t'))
  }
  lines.push(
    `${words.total}: ${words.compare.moved(report.moved.residents, report.moved.households, square(report.moved.areaSquareMeters))}; ${words.compare.border(report.newMeters.toFixed(0), report.goneMeters.toFixed(0))}`,
  )
  return `${lines.join('\n')}\n`
}
