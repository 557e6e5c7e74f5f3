import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { propose } from '#core/proposal/propose.ts'
import { loadMipSolver } from './load-mip-solver.ts'

/** What a search offers, and who is served as the plan stands. */
export interface FoundProposals {
  /** At least one, the best first. */
  readonly proposals: readonly [Proposal, ...Proposal[]]
  readonly coverage: ServiceCoverage
}

/**
 * Searches for proposals as long as the budget lasts, or so many seconds: then the best so far is all there is. Codes:
 * those of `propose`, and `no-answer-in-time`.
 */
export async function searchProposals(
  metrics: Metrics,
  request: ProposalRequest,
  seconds: number | null,
): Promise<Result<FoundProposals>> {
  const { plan } = metrics
  const coverage = new ServiceCoverage(plan, measureServiceReach(plan.base, plan.rules))
  const run = propose(metrics, request, { solve: await loadMipSolver(), coverage })
  const end = seconds === null ? Infinity : performance.now() + seconds * 1000
  let best: Proposal | null = null
  let step = run.next()
  while (!step.done && performance.now() < end) {
    best = step.value.best ?? best
    step = run.next()
  }
  if (step.done && !step.value.ok) return step.value
  const found =
    step.done && step.value.ok ? step.value.value : best === null ? [] : [{ ...best, cutShort: true }]
  const [first, ...others] = found
  return first === undefined
    ? fail(problem('no-answer-in-time'))
    : ok({ proposals: [first, ...others], coverage })
}
