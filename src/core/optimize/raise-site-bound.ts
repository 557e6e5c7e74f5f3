import type { ServiceCosts } from './service-costs.ts'

/** What is settled about a site. */
export const SITE = { free: 0, open: 1, closed: 2 } as const

/** A lower bound of the cost of all choices that a state allows, and what the sites look like there. */
export interface SiteBound {
  readonly bound: number
  /** What each site saves at the prices of the bound. */
  readonly score: Float64Array
  /** 1 = among the best `open` there. */
  readonly chosen: Uint8Array
  /** How often each site was among the best on the way, 0 … 1: near a half where the relaxation wavers. */
  readonly share: Float64Array
}

/**
 * Lagrangian bound (Cornuéjols, Fisher & Nemhauser 1977; for covering Galvão & ReVelle 1996): every point pays a price
 * between 0 and `most`, a site saves what the prices of its points are above their costs, and Σ prices − savings of
 * the best sites is less than any choice costs. Prices climb by `passes` steps of subgradient ascent towards `target`,
 * the cost of a known answer (Held, Wolfe & Crowder 1974). `price` is where it begins, and is left at the best prices.
 */
export function raiseSiteBound(
  costs: ServiceCosts,
  state: Uint8Array,
  price: Float64Array,
  target: number,
  passes: number,
): SiteBound {
  const { most, sites } = costs
  const now = price.slice()
  const share = new Float64Array(sites)
  const slope = new Float64Array(most.length)
  let best = -Infinity
  let [pace, stale, done] = [1.2, 0, 0]
  for (let pass = 0; pass < passes; pass++) {
    const { bound, chosen } = boundAt(costs, state, now)
    done++
    for (let site = 0; site < sites; site++) share[site]! += chosen[site]!
    if (bound > best) {
      if (bound > best + 1e-6 * Math.abs(bound)) stale = 0
      best = bound
      price.set(now)
    } else stale++
    if (best >= target) break
    if (stale >= 5) {
      pace /= 1.6
      stale = 0
      now.set(price)
      if (pace < 1e-3) break
      continue
    }
    const length = slopeAt(costs, chosen, now, slope)
    if (length === 0) break
    const step = (pace * Math.max(target - bound, 1e-9 * Math.abs(target))) / length
    for (let point = 0; point < most.length; point++) {
      now[point] = Math.min(most[point]!, Math.max(0, now[point]! + step * slope[point]!))
    }
  }
  return { ...boundAt(costs, state, price), share: share.map((count) => count / done) }
}

function boundAt(
  { sites, open, start, site, cost, lost, most }: ServiceCosts,
  state: Uint8Array,
  price: Float64Array,
): Omit<SiteBound, 'share'> {
  const score = new Float64Array(sites)
  let bound = lost
  for (let point = 0; point < most.length; point++) {
    const paid = price[point]!
    if (paid === 0) continue
    bound += paid
    const end = start[point + 1]!
    for (let at = start[point]!; at < end && cost[at]! < paid; at++) score[site[at]!]! += paid - cost[at]!
  }
  const chosen = new Uint8Array(sites)
  const free: number[] = []
  let left = open
  for (let one = 0; one < sites; one++) {
    if (state[one] === SITE.free) free.push(one)
    if (state[one] !== SITE.open) continue
    chosen[one] = 1
    bound -= score[one]!
    left--
  }
  free.sort((a, b) => score[b]! - score[a]! || a - b)
  for (const one of free.slice(0, left)) {
    chosen[one] = 1
    bound -= score[one]!
  }
  return { bound, score, chosen }
}

/** Writes by how many sites too few each point is served, where the price may still go there; answers Σ of squares. */
function slopeAt(
  { start, site, cost, most }: ServiceCosts,
  chosen: Uint8Array,
  price: Float64Array,
  slope: Float64Array,
): number {
  let length = 0
  for (let point = 0; point < most.length; point++) {
    const paid = price[point]!
    let lack = 1
    const end = start[point + 1]!
    for (let at = start[point]!; at < end && cost[at]! < paid; at++) lack -= chosen[site[at]!]!
    if ((lack > 0 && paid >= most[point]!) || (lack < 0 && paid <= 0)) lack = 0
    slope[point] = lack
    length += lack * lack
  }
  return length
}
