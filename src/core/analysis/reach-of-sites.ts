import { Walker } from './walker.ts'
import type { WalkGround } from './walk-ground.ts'

/** Who is within reach of each of many places. */
export interface SiteReach {
  /** Demand points within reach of site s, ascending: entries `start[s] … start[s + 1] - 1`. */
  readonly start: Uint32Array
  readonly demand: Int32Array
  /** Walking metres, by entry. */
  readonly meters: Float32Array
}

/** Walks of at most `maxMeters` to places that may serve, in grid steps (interleaved): candidates for a centre. */
export function reachOfSites(ground: WalkGround, sites: Int32Array, maxMeters: number): SiteReach {
  const walker = new Walker(ground)
  const walks = Array.from({ length: sites.length / 2 }, (_, site) =>
    walker.from(sites[2 * site]!, sites[2 * site + 1]!, maxMeters),
  )
  const start = new Uint32Array(walks.length + 1)
  for (const [site, { demand }] of walks.entries()) start[site + 1] = start[site]! + demand.length
  const demand = new Int32Array(start.at(-1)!)
  const meters = new Float32Array(demand.length)
  for (const [site, one] of walks.entries()) {
    demand.set(one.demand, start[site])
    meters.set(one.meters, start[site])
  }
  return { start, demand, meters }
}
