import type { Metrics } from '#core/analysis/metrics.ts'
import type { Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { CentreGoal } from './centre-goal.ts'
import { centrePools } from './centre-pools.ts'
import { surveyCentres } from './centre-survey.ts'
import { proposeForGoal } from './propose-for-goal.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'
import type { ProposalRequest } from './proposal-request.ts'
import type { SolverContext } from './solver-context.ts'
import { stagedProgress } from './staged-progress.ts'

/** Alternatives, in the order in which they are offered: fewest residents moved, best served, best balanced. */
const GOALS: readonly CentreGoal[] = ['least-moved', 'coverage', 'balance']

/**
 * New service centres. Each stands at a public facility (or in the middle of a unit without any), chosen exactly for the
 * residents of its donors within the middle service radius, or for short walks; offices that stand count. Each has a
 * connected area around its site inside one district, donors stay connected with their office and do not grow, nobody
 * above the first limit of the rules remains. Centres go where need is: as many as what is above the limit asks for.
 * A few alternatives, each the best of its kind that was found; what comes out alike comes once.
 *
 * Codes: those of `surveyCentres`, `centrePools` and `draftCentres`, when no alternative is possible.
 */
export function* proposeCentres(
  metrics: Metrics,
  request: Extract<ProposalRequest, { kind: 'centres' }>,
  context: SolverContext,
): Generator<ProposalProgress, Result<readonly Proposal[]>> {
  const { count, largeCommunity, donors, seed, effort } = request
  const survey = yield* stagedProgress(surveyCentres(metrics, donors, context), 'reading', [0, 0.2], null)
  if (!survey.ok) return survey
  const limit = survey.value.limits[0].above
  const pools = centrePools(metrics, survey.value.grounds, () => limit, limit, count)
  if (!pools.ok) return pools
  const found: Proposal[] = []
  let refusal: Problem | null = null
  for (const [at, goal] of GOALS.entries()) {
    const run = proposeForGoal(metrics, survey.value, {
      key: 'centres',
      goal,
      pools: pools.value,
      largeCommunities: Number(largeCommunity),
      sharesPosts: false,
      seed,
      effort,
    })
    const share = [0.2 + (0.8 * at) / GOALS.length, 0.2 + (0.8 * (at + 1)) / GOALS.length] as const
    const proposed = yield* stagedProgress(run, 'siting', share, found[0] ?? null)
    if (!proposed.ok) refusal ??= proposed.problem
    else if (found.every(({ id }) => id !== proposed.value.id)) found.push(proposed.value)
  }
  return found.length === 0 ? fail(refusal!) : ok(found)
}
