import type { SiteReach } from '#core/analysis/reach-of-sites.ts'
import type { SitingProblem } from '#core/optimize/siting-problem.ts'

/** Places that count in the choice of sites for one pool. */
export interface PoolPlaces {
  /** Residents of each demand point; 0 = none of the pool's. */
  readonly demand: Float64Array
  /** Places that may be opened, by number in `sites`. */
  readonly candidates: readonly number[]
  /** Offices that stand already. */
  readonly seats: SiteReach
  readonly sites: SiteReach
  readonly open: number
  readonly radiusMeters: number
}

/**
 * Where to open new centres for a pool beside the offices that stand: candidates first, then those. Demand points
 * without residents of the pool are left out.
 */
export function sitingOfPool(places: PoolPlaces): SitingProblem {
  const { candidates, seats, sites, open, radiusMeters } = places
  const seatCount = seats.start.length - 1
  const points = [...places.demand.keys()].filter((point) => places.demand[point]! > 0)
  const rowOf = new Int32Array(places.demand.length).fill(-1)
  for (const [row, point] of points.entries()) rowOf[point] = row
  const reachSite: number[][] = points.map(() => [])
  const reachMeters: number[][] = points.map(() => [])
  const add = (site: number, from: SiteReach, place: number): void => {
    for (let at = from.start[place]!; at < from.start[place + 1]!; at++) {
      const row = rowOf[from.demand[at]!]!
      if (row < 0) continue
      reachSite[row]!.push(site)
      reachMeters[row]!.push(from.meters[at]!)
    }
  }
  for (const [site, place] of candidates.entries()) add(site, sites, place)
  for (let seat = 0; seat < seatCount; seat++) add(candidates.length + seat, seats, seat)
  const reachStart = new Uint32Array(points.length + 1)
  for (const [row, reached] of reachSite.entries()) reachStart[row + 1] = reachStart[row]! + reached.length
  return {
    demand: Float64Array.from(points, (point) => places.demand[point]!),
    candidates: candidates.length + seatCount,
    reachStart,
    reachSite: Int32Array.from(reachSite.flat()),
    reachMeters: Float64Array.from(reachMeters.flat()),
    existing: Uint8Array.from({ length: candidates.length + seatCount }, (_, site) =>
      Number(site >= candidates.length),
    ),
    open,
    radiusMeters,
  }
}
