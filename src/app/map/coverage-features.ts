import { toDegrees } from '#core/geometry/grid.ts'
import { circle } from '#core/geometry/turf.ts'
import type { DemandPoints } from '#core/analysis/demand-points.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { ServiceKind } from '#core/analysis/service-kind.ts'
import { REACH } from './style-coverage.ts'

/** More circles than this hide the map instead of explaining it. */
const MOST_RINGS = 100

/** Corners of a ring: within 0.1 % of the circle. */
const RING_STEPS = 64

/** Where people live, each a dot with the number of the demand point. */
export function demandFeatures({ points, residents }: DemandPoints): GeoJSON.Feature<GeoJSON.Point>[] {
  return Array.from(residents, (_, id) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Point', coordinates: [toDegrees(points[2 * id]!), toDegrees(points[2 * id + 1]!)] },
  }))
}

/**
 * Service points of a kind, and around each, as long as there are few, the circle that nobody lives beyond who walks
 * at most the radius.
 */
export function serviceFeatures(
  coverage: ServiceCoverage,
  kind: ServiceKind,
  radiusMeters: number,
): GeoJSON.Feature[] {
  const places = coverage.points(kind).map(({ x, y }) => [toDegrees(x), toDegrees(y)])
  const rings = places.length > MOST_RINGS ? [] : places
  return [
    ...rings.map((place) => circle(place, radiusMeters, { steps: RING_STEPS, units: 'meters' })),
    ...places.map((coordinates): GeoJSON.Feature => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates },
    })),
  ]
}

/** What the dot of a demand point says. */
export function reachOf(
  coverage: ServiceCoverage,
  kind: ServiceKind,
  radiusMeters: number,
  demand: number,
): number {
  const { own, any } = coverage.meters(kind, demand)
  if (own <= radiusMeters) return REACH.own
  return any <= radiusMeters ? REACH.any : REACH.none
}
