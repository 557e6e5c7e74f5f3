import { Metrics } from '#core/analysis/metrics.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory } from '#core/plan/history.ts'
import { Plan } from '#core/plan/plan.ts'
import { stepLabel } from '#core/plan/step-label.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const AT = '2026-11-24T00:00:00Z'

/** A project file of a small city in which some commands were done in a scenario. */
export function smallProject(scenario: string, commands: readonly Command[]): Buffer {
  const plan = new Plan(latticeCity(8, 4))
  let history = emptyHistory(scenario, scenario)
  for (const command of commands) {
    const done = execute(plan, command)
    if (!done.ok) throw new Error(done.problem.code)
    const label = stepLabel(plan, command, done.value)
    plan.apply(done.value)
    history = appendStep(history, { command, diff: done.value, label, at: AT })
  }
  return Buffer.from(writeProject(new Metrics(plan), history, { date: AT, appVersion: '1' }))
}
