import { importCity, type FileReading } from '#io/formats/import-city.ts'
import type { ImportReport } from '#io/formats/import-report.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { isGoodReport } from './is-good-report.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Words } from './words.ts'

/** So many features with problems are listed one by one; `--json` lists all. */
const LISTED = 50

/** `heyuan check FILE…`: the whole account of an import, without importing. */
export function runCheck(call: Call, line: CommandLine): number {
  const { files, values, words } = call
  if (files.length === 0) return wrongUse(call, line, `${words.missing} FILE`)
  const readings: FileReading[] = []
  for (const file of files) {
    const bytes = line.read(file)
    if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
    readings.push({ file, result: readLayer(bytes, file) })
  }
  const choices = files.map((file) => ({ file, coordinates: values.coordinates ?? null }))
  const { report } = importCity(readings, { choices })
  line.out(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : textOf(report, words))
  return isGoodReport(report) ? GOOD : PROBLEMS
}

function textOf(report: ImportReport, words: Words): string {
  const lines: string[] = []
  for (const { file, level, features, problems } of report.layers) {
    lines.push(`${file}: ${features} ${words.features}${level === null ? '' : `, ${level}`}`)
    for (const found of problems) lines.push(`  ${sentenceOf(words, found)}`)
  }
  const { taken, repaired, refused } = report
  lines.push(`${words.taken} ${taken}, ${words.repaired} ${repaired}, ${words.refused} ${refused}`)
  lines.push(...defectLines(report, words))
  const remarkable = report.outcomes
    .map((outcome) => ({
      ...outcome,
      problems: outcome.problems.filter(({ code }) => !code.startsWith('defect-')),
    }))
    .filter(({ problems }) => problems.length > 0)
  for (const { file, index, name, problems } of remarkable.slice(0, LISTED)) {
    const sentences = problems.map((found) => sentenceOf(words, found)).join('; ')
    lines.push(`  ${words.row} ${index} ${JSON.stringify(name)} (${file}): ${sentences}`)
  }
  if (remarkable.length > LISTED) lines.push(`  … +${remarkable.length - LISTED} (--json)`)
  if (report.blocked !== null) lines.push(sentenceOf(words, report.blocked))
  else if (isGoodReport(report)) {
    const hasRemarks = report.defects.length + remarkable.length > 0
    lines.push(hasRemarks ? words.goodButRemarks : words.good)
  }
  return `${lines.join('\n')}\n`
}

/** Defects by kind and outcome, then the largest ones with place, size and the features concerned. */
function defectLines({ defects, outcomes }: ImportReport, words: Words): string[] {
  const kinds = new Map<string, { count: number; area: number }>()
  for (const { kind, outcome, areaSquareMeters } of defects) {
    const key = `${words.kinds[kind]}, ${words.outcomes[outcome]}`
    const sum = kinds.get(key) ?? { count: 0, area: 0 }
    kinds.set(key, { count: sum.count + 1, area: sum.area + areaSquareMeters })
  }
  const lines: string[] = []
  for (const [key, { count, area }] of kinds) {
    lines.push(`${words.defects}: ${count} × ${key}${area > 0 ? ` (${area.toFixed(1)} m²)` : ''}`)
  }
  const largest = defects.toSorted((a, b) => b.areaSquareMeters - a.areaSquareMeters)
  for (const { kind, outcome, features, at, areaSquareMeters, movedMeters } of largest.slice(0, LISTED)) {
    const whom = features
      .map((feature) => JSON.stringify(outcomes[feature]?.name ?? String(feature)))
      .join(', ')
    const moved = movedMeters > 0 ? `, ${words.moved} ${movedMeters.toFixed(3)} m` : ''
    const size = areaSquareMeters > 0 ? ` ${areaSquareMeters.toFixed(3)} m²` : ''
    const place = at.map((degrees) => degrees.toFixed(6)).join(' ')
    lines.push(`  ${words.kinds[kind]}${size} @ ${place}: ${whom}; ${words.outcomes[outcome]}${moved}`)
  }
  if (defects.length > LISTED) lines.push(`  … +${defects.length - LISTED} (--json)`)
  return lines
}
