import { Metrics } from '#core/analysis/metrics.ts'
import { appendBranch } from '#core/plan/branch.ts'
import { BASE_STEP, emptyHistory, routeBetween, type History } from '#core/plan/history.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { Plan } from '#core/plan/plan.ts'
import type { StepId } from '#core/plan/step.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { problem } from '#core/problem/problem.ts'
import { playScenarios } from '#io/formats/play-scenarios.ts'
import { readProject } from '#io/formats/read-project.ts'
import { PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { openBundled } from './open-bundled.ts'
import { sentenceOf } from './sentence-of.ts'

/** File of the bundled city's scenarios, and the one that is told where none is named. */
const SCENARIOS = 'scenarios.json'
const TOLD = 'published'

/**
 * Two states of one project: the scenarios named (by name or id) by `--from` (else the city as it was loaded) and `--to`
 * (else the one that is worked on), each as it stands; or the exit code after saying why not. Without a file those of
 * the bundled city: `before`, `published` (told where nothing is said) and `better`.
 */
export function openScenarios(
  call: Call,
  line: CommandLine,
  file: string | null,
): readonly [Metrics, Metrics] | number {
  const { values, words } = call
  const bytes = file === null ? null : line.read(file)
  if (file !== null && bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
  const project = bytes === null ? bundledProject(line) : readProject(bytes)
  if (!project.ok) {
    line.err(`${file === null ? '' : `${file}: `}${sentenceOf(words, project.problem)}\n`)
    return PROBLEMS
  }
  const { base, history } = project.value
  const stepOf = (name: string): StepId | undefined =>
    history.scenarios.find((each) => each.name === name || each.id === name)?.head
  const from = values.from === undefined ? BASE_STEP : stepOf(values.from)
  const to = stepOf(values.to ?? history.scenarioId)
  if (from === undefined) return wrongUse(call, line, `${words.compare.noScenario}: ${values.from}`)
  if (to === undefined) return wrongUse(call, line, `${words.compare.noScenario}: ${values.to}`)
  return [metricsAt(base, history, from), metricsAt(base, history, to)]
}

function metricsAt(base: PlanBase, history: History, step: StepId): Metrics {
  const plan = new Plan(base)
  for (const diff of routeBetween(history, BASE_STEP, step)) plan.apply(diff)
  return new Metrics(plan)
}

function bundledProject(line: CommandLine): Result<{ readonly base: PlanBase; readonly history: History }> {
  const opened = openBundled(line)
  if (!opened.ok) return opened
  const { base } = opened.value.metrics.plan
  const bytes = line.bundled(SCENARIOS)
  if (bytes === null) return fail(problem('bundled-missing', { name: SCENARIOS }))
  const branches = playScenarios(base, bytes)
  if (!branches.ok) return branches
  const history = branches.value.reduce(appendBranch, emptyHistory('loaded', ''))
  return ok({ base, history: { ...history, scenarioId: TOLD } })
}
