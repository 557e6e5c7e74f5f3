import { Metrics } from '#core/analysis/metrics.ts'
import { activeScenario } from '#core/plan/history.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Result } from '#core/problem/result.ts'
import { fail, ok } from '#core/problem/result.ts'
import { importCity } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { readProject } from '#io/formats/read-project.ts'
import { sniffFile } from '#io/formats/sniff-file.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { isGoodReport } from './is-good-report.ts'
import { sentenceOf } from './sentence-of.ts'

/** What the files of a call hold: a plan with its figures. */
export interface OpenedPlan {
  readonly metrics: Metrics
  /** Name of the scenario of a project; '' for layers. */
  readonly scenario: string
  /** Features that had to be mended or left out, or null when the files are good. */
  readonly remarks: { readonly repaired: number; readonly refused: number } | null
}

interface Content {
  readonly file: string
  readonly bytes: Uint8Array
}

/** The layers of a call as one city, or its one project as it stands; else the exit code after saying why not. */
export function openPlan(call: Call, line: CommandLine): OpenedPlan | number {
  const { files, values, words } = call
  if (files.length === 0) return wrongUse(call, line, `${words.missing} FILE`)
  const contents: Content[] = []
  for (const file of files) {
    const bytes = line.read(file)
    if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
    contents.push({ file, bytes })
  }
  const isProject = contents.length === 1 && sniffFile(contents[0]!.bytes) === 'zip'
  const opened = isProject ? openProject(contents[0]!) : openLayers(contents, values.coordinates ?? null)
  if (!opened.ok) {
    line.err(`${files.join(', ')}: ${sentenceOf(words, opened.problem)}\n`)
    return PROBLEMS
  }
  const { remarks } = opened.value
  if (remarks !== null) {
    line.err(`${words.repaired} ${remarks.repaired}, ${words.refused} ${remarks.refused} (heyuan check)\n`)
  }
  return opened.value
}

/** 0 when nothing of the files had to be mended or left out, else 1. */
export function exitCodeOfPlan({ remarks }: OpenedPlan): number {
  return remarks === null ? GOOD : PROBLEMS
}

function openProject({ bytes }: Content): Result<OpenedPlan> {
  const project = readProject(bytes)
  if (!project.ok) return project
  const { base, history } = project.value
  const scenario = activeScenario(history).name
  return ok({ metrics: new Metrics(planAtHead(base, history)), scenario, remarks: null })
}

function openLayers(contents: readonly Content[], coordinates: string | null): Result<OpenedPlan> {
  const readings = contents.map(({ file, bytes }) => ({ file, result: readLayer(bytes, file) }))
  const choices = contents.map(({ file }) => ({ file, coordinates }))
  const { base, report } = importCity(readings, { choices })
  const { blocked, layers, repaired, refused } = report
  if (base === null) return fail(layers.flatMap(({ problems }) => problems)[0] ?? blocked!)
  const metrics = new Metrics(new Plan(base))
  return ok({ metrics, scenario: '', remarks: isGoodReport(report) ? null : { repaired, refused } })
}
