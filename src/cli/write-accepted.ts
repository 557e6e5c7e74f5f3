import { execute } from '#core/plan/execute.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { PROBLEMS, writeOut, type Call, type CommandLine } from './command-line.ts'
import type { OpenedPlan } from './open-plan.ts'
import { sentenceOf } from './sentence-of.ts'
import { writeLevels } from './write-levels.ts'

/** Writes the city as it is when a proposal is accepted; returns the exit code. */
export function writeAccepted(
  call: Call,
  line: CommandLine,
  { metrics, scenario }: OpenedPlan,
  { command }: Proposal,
): number {
  const { plan } = metrics
  const done = execute(plan, command)
  if (!done.ok) {
    line.err(`${sentenceOf(call.words, done.problem)}\n`)
    return PROBLEMS
  }
  plan.apply(done.value)
  metrics.apply(done.value)
  const context = { date: line.now(), appVersion: line.version, scenario }
  const { out } = call.values
  return writeOut(call, line, out!, writeLevels(metrics, plan.base.levels, out!, context))
}
