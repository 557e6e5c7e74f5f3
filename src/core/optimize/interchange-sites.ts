import { serviceCostOf } from './service-cost-of.ts'
import type { ServiceCosts } from './service-costs.ts'

/**
 * Fills up `isOpen` to the number of sites by the greatest gain, then swaps an open site for a closed one as long as
 * that pays, the best swap first (Teitz & Bart 1968). One pass over the points reckons the gain of every opening, the
 * loss of every closing and what the two save together (Resende & Werneck 2004). Ties go to the lower index. Changes
 * `isOpen` and answers with the cost; `passes` counts how often the table was gone over.
 */
export function interchangeSites(costs: ServiceCosts, isOpen: Uint8Array): { cost: number; passes: number } {
  const { sites, open } = costs
  let opened = isOpen.reduce((sum, one) => sum + one, 0)
  let passes = 0
  while (opened < open) {
    const { gain } = tablesOf(costs, isOpen)
    passes++
    let best = -1
    for (let site = 0; site < sites; site++) {
      if (isOpen[site] === 0 && (best < 0 || gain[site]! > gain[best]!)) best = site
    }
    isOpen[best] = 1
    opened++
  }

  let cost = serviceCostOf(costs, isOpen)
  for (;;) {
    const { gain, loss, both } = tablesOf(costs, isOpen)
    passes++
    let [most, out, into] = [1e-9 * Math.max(1, cost), -1, -1]
    for (let old = 0, row = 0; old < sites; old++) {
      if (isOpen[old] === 0) continue
      for (let site = 0; site < sites; site++) {
        if (isOpen[site] === 1) continue
        const profit = gain[site]! - loss[old]! + both[row * sites + site]!
        if (profit > most) [most, out, into] = [profit, old, site]
      }
      row++
    }
    if (out < 0) return { cost, passes }
    isOpen[out] = 0
    isOpen[into] = 1
    const next = serviceCostOf(costs, isOpen)
    if (next >= cost) {
      isOpen[out] = 1
      isOpen[into] = 0
      return { cost, passes }
    }
    cost = next
  }
}

/** `both` has a row for each open site, in ascending order. */
function tablesOf({ sites, start, site, cost, most }: ServiceCosts, isOpen: Uint8Array) {
  const rowOf = new Int32Array(sites)
  let rows = 0
  for (let one = 0; one < sites; one++) if (isOpen[one] === 1) rowOf[one] = rows++
  const gain = new Float64Array(sites)
  const loss = new Float64Array(sites)
  const both = new Float64Array(rows * sites)
  for (let point = 0; point < most.length; point++) {
    const end = start[point + 1]!
    let [nearest, first, second] = [-1, most[point]!, most[point]!]
    for (let at = start[point]!; at < end; at++) {
      if (isOpen[site[at]!] === 0) continue
      if (nearest >= 0) {
        second = cost[at]!
        break
      }
      nearest = site[at]!
      first = cost[at]!
    }
    if (nearest < 0) {
      for (let at = start[point]!; at < end; at++) gain[site[at]!]! += first - cost[at]!
      continue
    }
    loss[nearest]! += second - first
    const row = rowOf[nearest]! * sites
    for (let at = start[point]!; at < end && cost[at]! < second; at++) {
      if (cost[at]! < first) {
        gain[site[at]!]! += first - cost[at]!
        both[row + site[at]!]! += second - first
      } else both[row + site[at]!]! += second - cost[at]!
    }
  }
  return { gain, loss, both }
}
