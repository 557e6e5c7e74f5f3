import type { Metrics } from '#core/analysis/metrics.ts'
import type { Result } from '#core/problem/result.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'
import type { ProposalRequest } from './proposal-request.ts'
import { proposeCentres } from './propose-centres.ts'
import { proposeRebalance } from './propose-rebalance.ts'
import { proposeRedivide } from './propose-redivide.ts'
import { proposeReform } from './propose-reform.ts'
import { proposeSplit } from './propose-split.ts'
import type { SolverContext } from './solver-context.ts'

/**
 * Looks for proposals: an anytime run that yields where it stands, the best so far with it, and can be left at any time.
 * The plan is left as it was. Equal plans, requests and seeds give equal proposals; nothing in it depends on a clock
 * but certificates, and then `cutShort` says so. Codes: those of the kinds of request.
 */
export function propose(
  metrics: Metrics,
  request: ProposalRequest,
  context: SolverContext,
): Generator<ProposalProgress, Result<readonly Proposal[]>> {
  switch (request.kind) {
    case 'split':
      return proposeSplit(metrics, request, context)
    case 'rebalance':
      return proposeRebalance(metrics, request, context)
    case 'redivide':
      return proposeRedivide(metrics, request, context)
    case 'centres':
      return proposeCentres(metrics, request, context)
    case 'reform':
      return proposeReform(metrics, request, context)
  }
}
