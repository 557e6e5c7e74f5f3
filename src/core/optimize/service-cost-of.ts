import type { ServiceCosts } from './service-costs.ts'

/** What the points cost with these sites open: the plain sum that every faster reckoning must equal. */
export function serviceCostOf({ start, site, cost, most, lost }: ServiceCosts, isOpen: Uint8Array): number {
  let sum = lost
  for (let point = 0; point < most.length; point++) {
    let least = most[point]!
    for (let at = start[point]!; at < start[point + 1]!; at++) {
      if (isOpen[site[at]!] === 0) continue
      least = cost[at]!
      break
    }
    sum += least
  }
  return sum
}
