import type { ServiceCosts } from './service-costs.ts'
import type { SitingProblem } from './siting-problem.ts'

/**
 * The choice of new sites in a siting problem. `costAt` is what one resident costs at a distance (above `most`: cannot
 * be served), `most` what one costs who is served by nobody. Existing sites lower `most` of their points; points that
 * cost the same at the same sites become one. `site` of the answer counts the candidates that are not open yet, which
 * `candidate` names.
 */
export function serviceCostsOf(
  problem: SitingProblem,
  costAt: (meters: number) => number,
  most: number,
): { readonly costs: ServiceCosts; readonly candidate: Int32Array } {
  const { demand, candidates, reachStart, reachSite, reachMeters, existing } = problem
  const candidate = Int32Array.from([...Array(candidates).keys()].filter((one) => existing[one] !== 1))
  const siteOf = new Int32Array(candidates).fill(-1)
  for (const [site, one] of candidate.entries()) siteOf[one] = site

  const rows = new Map<string, { sites: Int32Array; costs: Float64Array; most: number; residents: number }>()
  let lost = 0
  for (let point = 0; point < demand.length; point++) {
    if (demand[point]! <= 0) continue
    let least = most
    for (let at = reachStart[point]!; at < reachStart[point + 1]!; at++) {
      if (existing[reachSite[at]!] === 1) least = Math.min(least, costAt(reachMeters[at]!))
    }
    const near: { site: number; cost: number }[] = []
    for (let at = reachStart[point]!; at < reachStart[point + 1]!; at++) {
      const cost = costAt(reachMeters[at]!)
      if (cost < least) near.push({ site: siteOf[reachSite[at]!]!, cost })
    }
    if (near.length === 0) {
      lost += demand[point]! * least
      continue
    }
    near.sort((a, b) => a.cost - b.cost || a.site - b.site)
    const key = `${least};${near.map(({ site, cost }) => `${site}:${cost}`).join(' ')}`
    const row = rows.get(key)
    if (row !== undefined) row.residents += demand[point]!
    else {
      const sites = Int32Array.from(near, ({ site }) => site)
      rows.set(key, {
        sites,
        costs: Float64Array.from(near, ({ cost }) => cost),
        most: least,
        residents: demand[point]!,
      })
    }
  }

  const list = [...rows.values()]
  const start = new Uint32Array(list.length + 1)
  for (const [row, { sites }] of list.entries()) start[row + 1] = start[row]! + sites.length
  const site = new Int32Array(start[list.length]!)
  const cost = new Float64Array(start[list.length]!)
  for (const [row, { sites, costs, residents }] of list.entries()) {
    site.set(sites, start[row])
    cost.set(
      costs.map((one) => one * residents),
      start[row],
    )
  }
  return {
    costs: {
      sites: candidate.length,
      open: Math.min(problem.open, candidate.length),
      start,
      site,
      cost,
      most: Float64Array.from(list, (row) => row.most * row.residents),
      lost,
    },
    candidate,
  }
}
