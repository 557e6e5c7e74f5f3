import { Metrics } from '#core/analysis/metrics.ts'
import { activeScenario } from '#core/plan/history.ts'
import { isLevel } from '#core/plan/level.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import { readProject } from '#io/formats/read-project.ts'
import { PROBLEMS, wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { sentenceOf } from './sentence-of.ts'
import { writeLevels } from './write-levels.ts'

/** `heyuan export PROJECT.zip --level L -o OUT`: a level of the plan as it stands, as GeoJSON or, by name, as CSV. */
export function runExport(call: Call, line: CommandLine): number {
  const { files, values, words } = call
  const [file] = files
  const { level, out } = values
  if (file === undefined || files.length > 1) return wrongUse(call, line, `${words.missing} PROJECT.zip`)
  if (level === undefined) return wrongUse(call, line, `${words.missing} --level`)
  if (out === undefined) return wrongUse(call, line, `${words.missing} -o OUT`)
  const bytes = line.read(file)
  if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
  const project = readProject(bytes)
  if (!project.ok) {
    line.err(`${file}: ${sentenceOf(words, project.problem)}\n`)
    return PROBLEMS
  }
  const { base, history } = project.value
  const isPresent = isLevel(level) && base.levels.includes(level)
  if (!isPresent && level !== 'all') return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
  const levels = isPresent ? [level] : base.levels
  const metrics = new Metrics(planAtHead(base, history))
  const context = { scenario: activeScenario(history).name, date: line.now(), appVersion: line.version }
  return writeOut(call, line, out, writeLevels(metrics, levels, out, context))
}
