import { reachOfSites, type SiteReach } from '#core/analysis/reach-of-sites.ts'
import type { WalkGround } from '#core/analysis/walk-ground.ts'

/** Places that are walked from between two yields. */
const STEP = 24

/** What `reachOfSites` says, reckoned a few places at a time. */
export function* reachInSteps(
  ground: WalkGround,
  places: Int32Array,
  maxMeters: number,
): Generator<void, SiteReach> {
  const found: SiteReach[] = []
  for (let from = 0; from < places.length; from += 2 * STEP) {
    found.push(reachOfSites(ground, places.subarray(from, from + 2 * STEP), maxMeters))
    yield
  }
  const start = new Uint32Array(places.length / 2 + 1)
  const entries = found.reduce((sum, { demand }) => sum + demand.length, 0)
  const demand = new Int32Array(entries)
  const meters = new Float32Array(entries)
  let [place, at] = [0, 0]
  for (const one of found) {
    for (const end of one.start.subarray(1)) start[++place] = at + end
    demand.set(one.demand, at)
    meters.set(one.meters, at)
    at += one.demand.length
  }
  return { start, demand, meters }
}
