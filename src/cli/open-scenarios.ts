import { Metrics } from '#core/analysis/metrics.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import { Plan } from '#core/plan/plan.ts'
import { readProject } from '#io/formats/read-project.ts'
import { PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { sentenceOf } from './sentence-of.ts'

/**
 * Two states of one project: the scenarios named by `--from` (else the city as it was loaded) and `--to` (else the one
 * that is worked on), each as it stands; or the exit code after saying why not.
 */
export function openScenarios(
  call: Call,
  line: CommandLine,
  file: string,
): readonly [Metrics, Metrics] | number {
  const { values, words } = call
  const bytes = line.read(file)
  if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
  const project = readProject(bytes)
  if (!project.ok) {
    line.err(`${file}: ${sentenceOf(words, project.problem)}\n`)
    return PROBLEMS
  }
  const { base, history } = project.value
  const idOf = (name: string | undefined): string | null | undefined =>
    name === undefined ? null : history.scenarios.find((each) => each.name === name)?.id
  const [from, to] = [idOf(values.from), idOf(values.to)]
  if (from === undefined) return wrongUse(call, line, `${words.compare.noScenario}: ${values.from}`)
  if (to === undefined) return wrongUse(call, line, `${words.compare.noScenario}: ${values.to}`)
  const first = from === null ? new Plan(base) : planAtHead(base, { ...history, scenarioId: from })
  const second = planAtHead(base, { ...history, scenarioId: to ?? history.scenarioId })
  return [new Metrics(first), new Metrics(second)]
}
