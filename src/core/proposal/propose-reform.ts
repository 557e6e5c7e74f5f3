import type { Metrics } from '#core/analysis/metrics.ts'
import { ok, type Result } from '#core/problem/result.ts'
import type { PoolTerms } from './carve-bounds.ts'
import { CENTRE_GOALS, type CentreGoal } from './centre-goal.ts'
import { centrePools } from './centre-pools.ts'
import { surveyCentres, type CentreSurvey } from './centre-survey.ts'
import { holdAbove } from './hold-above.ts'
import { proposeForGoal } from './propose-for-goal.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'
import type { ProposalRequest } from './proposal-request.ts'
import type { SolverContext } from './solver-context.ts'
import { stagedProgress } from './staged-progress.ts'

/** A request for the whole reform. */
type ReformRequest = Extract<ProposalRequest, { kind: 'reform' }>

/**
 * The whole first reform as one step: as many new centres and large communities as said, at most `atMostAbove`
 * jurisdictions between the first and the second limit of the rules and all others within the first, posts shared out
 * anew by workload. The goal says what comes first; `balance` leaves nobody above the first limit. What was asked for
 * comes first, then what the other goals give that is better in some figure.
 *
 * Codes: those of `surveyCentres`, `centrePools` and `draftCentres`.
 */
export function* proposeReform(
  metrics: Metrics,
  request: ReformRequest,
  context: SolverContext,
): Generator<ProposalProgress, Result<readonly Proposal[]>> {
  const survey = yield* stagedProgress(surveyCentres(metrics, null, context), 'reading', [0, 0.2], null)
  if (!survey.ok) return survey
  const goals = [request.goal, ...CENTRE_GOALS.filter((goal) => goal !== request.goal)]
  const found: Proposal[] = []
  for (const [at, goal] of goals.entries()) {
    const pools = reformPools(metrics, survey.value, request, goal)
    if (!pools.ok) {
      if (at === 0) return pools
      continue
    }
    const run = proposeForGoal(metrics, survey.value, {
      key: 'reform',
      goal,
      pools: pools.value,
      largeCommunities: request.largeCommunities,
      sharesPosts: true,
      seed: request.seed,
      effort: request.effort,
    })
    const share = [0.2 + (0.8 * at) / goals.length, 0.2 + (0.8 * (at + 1)) / goals.length] as const
    const proposed = yield* stagedProgress(run, 'siting', share, found[0] ?? null)
    if (!proposed.ok && at === 0) return proposed
    if (proposed.ok && (at === 0 || isBetterSomewhere(proposed.value, found[0]!))) found.push(proposed.value)
  }
  return ok(found)
}

function reformPools(
  metrics: Metrics,
  { limits, grounds }: CentreSurvey,
  { centres, largeCommunities, atMostAbove }: ReformRequest,
  goal: CentreGoal,
): Result<readonly (readonly PoolTerms[])[]> {
  const first = limits[0].above
  const second = limits[1]?.above ?? first
  const needing = grounds.flatMap(({ area }) => area.pools.flat())
  const residents = needing.map((id) => metrics.residents(id))
  const held = holdAbove(residents, first, second, goal === 'balance' ? 0 : atMostAbove)
  const keeps = new Map(needing.map((id, at) => [id, held[at]!]))
  return centrePools(metrics, grounds, (id) => keeps.get(id)!, first, centres + largeCommunities)
}

/** True when a proposal is better than another one in at least one figure. */
function isBetterSomewhere(proposal: Proposal, other: Proposal): boolean {
  return proposal.score.some(({ key, then: value, better }) => {
    const theirs = other.score.find((figure) => figure.key === key)?.then ?? value
    return better === 'higher' ? value > theirs : value < theirs
  })
}
