import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { serviceLevel } from '#core/analysis/service-level.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { BandLimit } from '#core/plan/rule-profile.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { centreAreas } from './centre-areas.ts'
import { centreGround, type CentreGround } from './centre-ground.ts'
import type { SolverContext } from './solver-context.ts'

/** What every proposal of new centres reads of a city, once. */
export interface CentreSurvey {
  readonly level: Level
  /** Limits of residents of the level, the first one among them. */
  readonly limits: readonly [BandLimit, ...BandLimit[]]
  readonly coverage: ServiceCoverage
  readonly grounds: readonly CentreGround[]
}

/**
 * Reads the ground that new centres may be carved from. The level is that of the donors, else the one whose
 * jurisdictions have service centres. Walks are measured where the context does not know them.
 * Codes: `centres-no-limit {level}` where the rules know none, those of `centreAreas`.
 */
export function* surveyCentres(
  metrics: Metrics,
  donors: readonly JurisdictionId[] | null,
  context: SolverContext,
): Generator<number, Result<CentreSurvey>> {
  const { plan } = metrics
  const level = plan.get(donors?.[0] ?? '')?.level ?? serviceLevel(plan.base, 'centre')
  const [first, ...higher] = plan.rules.residents[level] ?? []
  if (first === undefined) return fail(problem('centres-no-limit', { level }))
  const areas = centreAreas(metrics, level, donors, first.above)
  if (!areas.ok) return areas
  yield 0.1
  const measured = context.coverage?.isMeasured === true ? context.coverage : null
  const coverage = measured ?? new ServiceCoverage(plan, measureServiceReach(plan.base, plan.rules))
  const { radii, reach } = coverage
  const radiusMeters = radii[(radii.length - 1) >> 1]!
  const grounds: CentreGround[] = []
  for (const [at, area] of areas.value.entries()) {
    const of = { limit: first.above, radiusMeters }
    const reading = centreGround(metrics, level, area, reach.ground, of)
    let step = reading.next()
    while (step.done !== true) {
      yield 0.6 + (0.4 * at) / areas.value.length
      step = reading.next()
    }
    grounds.push(step.value)
  }
  return ok({ level, limits: [first, ...higher], coverage, grounds })
}
