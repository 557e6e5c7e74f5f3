import type { Metrics } from '#core/analysis/metrics.ts'
import type { Result } from '#core/problem/result.ts'
import type { PoolTerms } from './carve-bounds.ts'
import type { CentreGoal } from './centre-goal.ts'
import type { CentreSurvey } from './centre-survey.ts'
import { centresProposal, type CentresTitle } from './centres-proposal.ts'
import { draftCentres } from './draft-centres.ts'
import type { Proposal } from './proposal.ts'

/** A proposal of new centres by one goal. */
export interface GoalTermsOfRun extends Omit<CentresTitle, 'level'> {
  readonly goal: CentreGoal
  readonly pools: readonly (readonly PoolTerms[])[]
  readonly seed: number
  readonly effort: number
}

/** Sites, areas and figures of new centres by one goal; grounds that get none are left alone. */
export function* proposeForGoal(
  metrics: Metrics,
  { level, limits, coverage, grounds }: CentreSurvey,
  { goal, pools, seed, effort, ...title }: GoalTermsOfRun,
): Generator<number, Result<Proposal>> {
  const served = [...grounds.keys()].filter((at) => pools[at]!.some(({ open }) => open > 0))
  const drafted = yield* draftCentres(
    metrics,
    served.map((at) => grounds[at]!),
    { level, goal, pools: served.map((at) => pools[at]!), most: limits[0].above, seed, effort },
  )
  return drafted.ok ? centresProposal(metrics, coverage, drafted.value, { ...title, level }) : drafted
}
