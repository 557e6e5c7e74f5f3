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

/** Where to open new centres for a pool beside the offices that stand: candidates first, then those. */
export function sitingOfPool(places: PoolPlaces): SitingProblem {
  const { demand, candidates, seats, sites, open, radiusMeters } = places
  const seatCount = seats.start.length - 1
  const rows: [site: number, meters: number][][] = Array.from(demand, () => [])
  const add = (site: number, from: SiteReach, place: number): void => {
    for (let at = from.start[place]!; at < from.start[place + 1]!; at++) {
      const point = from.demand[at]!
      if (demand[point]! > 0) rows[point]!.push([site, from.meters[at]!])
    }
  }
  for (const [site, place] of candidates.entries()) add(site, sites, place)
  for (let seat = 0; seat < seatCount; seat++) add(candidates.length + seat, seats, seat)
  const reachStart = new Uint32Array(demand.length + 1)
  for (const [point, row] of rows.entries()) reachStart[point + 1] = reachStart[point]! + row.length
  return {
    demand,
    candidates: candidates.length + seatCount,
    reachStart,
    reachSite: Int32Array.from(rows.flatMap((row) => row.map(([site]) => site))),
    reachMeters: Float64Array.from(rows.flatMap((row) => row.map(([, meters]) => meters))),
    existing: Uint8Array.from({ length: candidates.length + seatCount }, (_, site) =>
      Number(site >= candidates.length),
    ),
    open,
    radiusMeters,
  }
}
