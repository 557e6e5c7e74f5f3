import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { execute } from '#core/plan/execute.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { propose } from '#core/proposal/propose.ts'
import { PROBLEMS, writeOut, type Call, type CommandLine } from './command-line.ts'
import { loadMipSolver } from './load-mip-solver.ts'
import { exitCodeOfPlan, type OpenedPlan } from './open-plan.ts'
import { printable } from './printable.ts'
import { proofText } from './proof-text.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Words } from './words.ts'
import { writeLevels } from './write-levels.ts'

/** Asks for proposals and prints them; `-o` writes the city as the first one would leave it. */
export async function offerProposals(
  call: Call,
  line: CommandLine,
  opened: OpenedPlan,
  request: ProposalRequest,
  seconds: number | null,
): Promise<number> {
  const { values, words } = call
  const { metrics } = opened
  const coverage = new ServiceCoverage(metrics.plan, measureServiceReach(metrics.plan.base))
  const run = propose(metrics, request, { solve: await loadMipSolver(), coverage })
  const end = seconds === null ? Infinity : performance.now() + seconds * 1000
  let step = run.next()
  let best: Proposal | null = null
  while (!step.done && performance.now() < end) {
    best = step.value.best ?? best
    step = run.next()
  }
  if (step.done && !step.value.ok) {
    line.err(`${sentenceOf(words, step.value.problem)}\n`)
    return PROBLEMS
  }
  const stopped = best === null ? [] : [{ ...best, cutShort: true }]
  const proposals = step.done && step.value.ok ? step.value.value : stopped
  const [first] = proposals
  if (first === undefined) {
    line.err(`${words.noAnswerInTime}\n`)
    return PROBLEMS
  }
  line.out(values.json === true ? `${JSON.stringify(proposals, null, 2)}\n` : textOf(proposals, words))
  return Math.max(exitCodeOfPlan(opened), values.out === undefined ? 0 : write(call, line, opened, first))
}

function write(
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

function textOf(proposals: readonly Proposal[], words: Words): string {
  const blocks = proposals.map((proposal, i) => {
    const { parts, score, proof, cutShort } = proposal
    const rows = [
      [`${i + 1}.`, proofText(proof, words), ...(cutShort ? [words.cutShort] : [])],
      [words.jurisdiction, words.code, words.residents, words.band],
      ...parts.map(({ name, code, after, band, created }) => [
        printable(name),
        printable(code),
        String(after.residents),
        words.bands[band] ?? band,
        ...(created ? [words.created] : []),
      ]),
      ...score.map(({ key, now, then }) => [
        words.scores[key],
        now === null ? '–' : figure(now),
        '→',
        figure(then),
      ]),
    ]
    return rows.map((cells) => cells.join('\t')).join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function figure(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 0)))
}
