import { FACILITY_KINDS } from '#core/plan/facility-table.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { buildWalkGround } from './build-walk-ground.ts'
import { reachOfSites, type SiteReach } from './reach-of-sites.ts'
import { SERVICE_KINDS } from './service-kind.ts'
import type { ServiceReach } from './service-reach.ts'

/**
 * Walking distances from everybody to the service centres and stations of a city, up to the largest radius of the
 * rules. Seats of jurisdictions that are placed later are measured by whoever reads the reach.
 *
 * @param rules The rules in force, where they are not those of the base: radii and walk factor.
 */
export function measureServiceReach(
  base: PlanBase,
  rules: Pick<RuleProfile, 'serviceRadii' | 'walkFactor'> = base.rules,
): ServiceReach {
  const ground = buildWalkGround(base, rules.walkFactor)
  const { facilities } = base
  const kinds = Array.from(facilities.kind, (kind) =>
    SERVICE_KINDS.findIndex((each) => each === FACILITY_KINDS[kind]),
  )
  const siteFacility = Int32Array.from([...kinds.keys()].filter((facility) => kinds[facility]! >= 0))
  const sitePoints = new Int32Array(2 * siteFacility.length)
  for (const [site, facility] of siteFacility.entries()) {
    sitePoints.set(facilities.points.subarray(2 * facility, 2 * facility + 2), 2 * site)
  }
  const maxMeters = rules.serviceRadii.at(-1) ?? 0
  return {
    ground,
    maxMeters,
    siteKind: Uint8Array.from(siteFacility, (facility) => kinds[facility]!),
    sitePoints,
    siteFacility,
    ...byDemand(reachOfSites(ground, sitePoints, maxMeters), ground.demand.residents.length),
  }
}

/** The same walks, by demand point, nearest site first. */
function byDemand(
  { start: siteStart, demand, meters }: SiteReach,
  demandCount: number,
): Pick<ServiceReach, 'start' | 'site' | 'meters'> {
  const siteOf = new Int32Array(demand.length)
  for (let site = 0; site + 1 < siteStart.length; site++)
    siteOf.fill(site, siteStart[site], siteStart[site + 1])
  const order = Uint32Array.from(demand.keys()).sort(
    (a, b) => demand[a]! - demand[b]! || meters[a]! - meters[b]! || siteOf[a]! - siteOf[b]!,
  )
  const start = new Uint32Array(demandCount + 1)
  for (const at of demand) start[at + 1]!++
  for (let at = 0; at < demandCount; at++) start[at + 1]! += start[at]!
  return {
    start,
    site: Int32Array.from(order, (entry) => siteOf[entry]!),
    meters: Float32Array.from(order, (entry) => meters[entry]!),
  }
}
