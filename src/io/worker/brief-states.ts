import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { briefCity } from '#core/briefing/brief-city.ts'
import type { CityBriefing } from '#core/briefing/city-briefing.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { Plan } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { writePicture } from '#io/formats/write-picture.ts'

/** A state of a city for leaders: what is told, and what is drawn (GeoJSON, see `writePicture`). */
export interface BriefedState {
  readonly briefing: CityBriefing
  readonly picture: Blob
}

/**
 * Several states of a city, each as the way from the base to it (null = the base itself), for leaders; with the finest
 * level where `isDetailed`.
 */
export async function briefStates(
  packed: PackedBase,
  ways: readonly (PlanDiff | null)[],
  isDetailed: boolean,
): Promise<Result<readonly BriefedState[]>> {
  const base = unpackBase(packed)
  const reach = measureServiceReach(base, base.rules)
  return ok(
    ways.map((way): BriefedState => {
      const plan = new Plan(base)
      if (way !== null) plan.apply(way)
      const metrics = new Metrics(plan)
      const coverage = new ServiceCoverage(plan, reach)
      const briefing = briefCity(metrics, coverage.isMeasured ? coverage : null, isDetailed)
      const picture = new Blob([writePicture(metrics, briefing.levels)], { type: 'application/geo+json' })
      return { briefing, picture }
    }),
  )
}
