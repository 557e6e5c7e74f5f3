import type { SitingProblem } from './siting-problem.ts'
import type { Siting } from './siting.ts'

/** What open sites mean for the residents; `costOf` says what is minimised, from metres to the nearest (or Infinity). */
export function sitingOf(
  { demand, existing, reachStart, reachSite, reachMeters, radiusMeters }: SitingProblem,
  opened: Iterable<number>,
  costOf: (meters: number) => number,
): Siting {
  const isOpen = existing.slice()
  for (const one of opened) isOpen[one] = 1
  let [covered, reached, walked, cost] = [0, 0, 0, 0]
  for (let point = 0; point < demand.length; point++) {
    if (demand[point]! <= 0) continue
    let least = Infinity
    for (let at = reachStart[point]!; at < reachStart[point + 1]!; at++) {
      if (isOpen[reachSite[at]!] === 1) least = Math.min(least, reachMeters[at]!)
    }
    cost += demand[point]! * costOf(least)
    if (least <= radiusMeters) covered += demand[point]!
    if (least === Infinity) continue
    reached += demand[point]!
    walked += demand[point]! * least
  }
  const sites = Int32Array.from([...isOpen.keys()].filter((one) => isOpen[one] === 1))
  return { sites, covered, meanMeters: reached > 0 ? walked / reached : 0, cost }
}
