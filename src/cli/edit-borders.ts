import { previewEdit } from '#core/analysis/preview-edit.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import type { Level } from '#core/plan/level.ts'
import { borderReport } from './border-report.ts'
import { borderReportText } from './border-report-text.ts'
import { GOOD, PROBLEMS, writeOut, type Call, type CommandLine } from './command-line.ts'
import { exitCodeOfPlan } from './open-plan.ts'
import type { PreparedEdit } from './prepare-edit.ts'
import { sentenceOf } from './sentence-of.ts'
import { writeLevels } from './write-levels.ts'

/**
 * Does an edit of borders, reports both sides at `level` and writes the levels that were asked for; a refused one
 * writes nothing. Warnings are told and stand in the way of nothing. The exit code.
 */
export function editBorders(
  call: Call,
  line: CommandLine,
  { opened, levels, out }: PreparedEdit,
  command: Extract<Command, { type: 'cut' | 'redraw' | 'draw' }>,
  level: Level,
): number {
  const { values, words } = call
  const { metrics, scenario } = opened
  const { plan } = metrics
  const preview = previewEdit(metrics, command, level)
  const diff = execute(plan, command)
  if (!diff.ok) {
    if (values.json === true) say({ ...preview, problem: diff.problem })
    line.err(`${sentenceOf(words, diff.problem)}\n`)
    return PROBLEMS
  }
  plan.apply(diff.value)
  metrics.apply(diff.value)
  const context = { scenario, date: line.now(), appVersion: line.version }
  const written = writeOut(call, line, out, writeLevels(metrics, levels, out, context))
  if (written !== GOOD) return written
  say(preview)
  return exitCodeOfPlan(opened)

  function say(done: typeof preview): void {
    const report = borderReport(plan, command.type, level, done)
    line.out(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : borderReportText(report, words))
  }
}
