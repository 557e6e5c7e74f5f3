import { toDegrees, toGrid } from '#core/geometry/grid.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { SitingProblem } from '#core/optimize/siting-problem.ts'
import type { Places } from './read-places.ts'

/** Everybody's walk to every site within twice the radius; who has none so near counts as walking that far. */
export function sitingProblem(
  demand: Places,
  counts: readonly (number | null)[],
  sites: readonly Places[],
  {
    open,
    radiusMeters,
    walkFactor,
  }: {
    readonly open: number
    readonly radiusMeters: number
    readonly walkFactor: number
  },
): SitingProblem & { readonly penaltyMeters: number } {
  const places = sites.flatMap(({ degrees }) => [...degrees].map(toGrid))
  const count = places.length / 2
  const reachStart = new Uint32Array(counts.length + 1)
  const reachSite: number[] = []
  const reachMeters: number[] = []
  const furthest = 2 * radiusMeters
  for (let at = 0; at < counts.length; at++) {
    const [x, y] = [toGrid(demand.degrees[2 * at]!), toGrid(demand.degrees[2 * at + 1]!)]
    for (let site = 0; site < count; site++) {
      // A degree of latitude is never shorter than 110.5 km.
      if (Math.abs(toDegrees(places[2 * site + 1]! - y)) * 110_500 > furthest) continue
      const meters = walkFactor * segmentLengthMeters(x, y, places[2 * site]!, places[2 * site + 1]!)
      if (meters > furthest) continue
      reachSite.push(site)
      reachMeters.push(meters)
    }
    reachStart[at + 1] = reachSite.length
  }
  const candidates = sites[0]!.feature.length
  return {
    demand: Float64Array.from(counts, (residents) => residents ?? 0),
    candidates: count,
    reachStart,
    reachSite: Int32Array.from(reachSite),
    reachMeters: Float64Array.from(reachMeters),
    existing: Uint8Array.from({ length: count }, (_, site) => Number(site >= candidates)),
    open,
    radiusMeters,
    penaltyMeters: furthest,
  }
}
