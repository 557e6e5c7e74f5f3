import { importCity, type FileReading } from '#io/formats/import-city.ts'
import type { ImportReport } from '#io/formats/import-report.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { sentenceOf, type Words } from './words.ts'

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
  const isGood = report.blocked === null && report.refused === 0 && report.repaired === 0
  return isGood && report.layers.every(({ level }) => level !== null) ? GOOD : PROBLEMS
}

function textOf(report: ImportReport, words: Words): string {
  const lines: string[] = []
  for (const { file, level, features, problems } of report.layers) {
    lines.push(`${file}: ${features} ${words.features}${level === null ? '' : `, ${level}`}`)
    for (const found of problems) lines.push(`  ${sentenceOf(words, found)}`)
  }
  const { taken, repaired, refused } = report
  lines.push(`${words.taken} ${taken}, ${words.repaired} ${repaired}, ${words.refused} ${refused}`)
  const kinds = new Map<string, { count: number; area: number }>()
  for (const { kind, areaSquareMeters } of report.defects) {
    const sum = kinds.get(kind) ?? { count: 0, area: 0 }
    kinds.set(kind, { count: sum.count + 1, area: sum.area + areaSquareMeters })
  }
  for (const [kind, { count, area }] of kinds)
    lines.push(`${words.defects}: ${kind} ${count} (${area.toFixed(1)} m²)`)
  const remarkable = report.outcomes.filter(({ problems }) => problems.length > 0)
  for (const { file, index, name, problems } of remarkable.slice(0, LISTED)) {
    const sentences = problems.map((found) => sentenceOf(words, found)).join('; ')
    lines.push(`  ${words.row} ${index} ${JSON.stringify(name)} (${file}): ${sentences}`)
  }
  if (remarkable.length > LISTED) lines.push(`  … +${remarkable.length - LISTED} (--json)`)
  if (report.blocked !== null) lines.push(sentenceOf(words, report.blocked))
  else if (refused + repaired === 0) lines.push(words.good)
  return `${lines.join('\n')}\n`
}
