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
  /** Mean of how often each site was among the best on the way, 0 … 1: near a half where the relaxation wavers. */
  readonly share: Float64Array
}

/** From where prices climb, and how far. */
export interface SiteAscent {
  readonly state: Uint8Array
  /** Where it begins; left at the best prices. */
  readonly price: Float64Array
  /** Cost of a known answer, which the steps are measured by. */
  readonly target: number
  /** A bound above this is enough. */
  readonly enough: number
  readonly passes: number
}

/**
 * Lagrangian bound (Cornuéjols, Fisher & Nemhauser 1977; for covering Galvão & ReVelle 1996): every point pays a price
 * between 0 and `most`, a site saves what the prices of its points are above their costs, and Σ prices − savings of
 * the best sites is less than any choice costs. Prices climb by the volume algorithm (Barahona & Anbil 2000): from the
 * best prices along a running mean of the slopes, which comes near to the bound of linear programming and whose mean of
 * the chosen sites comes near to its answer. Yields the best bound after every pass over the table.
 */
export function* raiseSiteBound(
  costs: ServiceCosts,
  { state, price, target, enough, passes }: SiteAscent,
): Generator<number, SiteBound> {
  const { most, sites } = costs
  const now = price.slice()
  const share = new Float64Array(sites)
  const slope = new Float64Array(most.length)
  const mean = new Float64Array(most.length)
  const fresh = Math.min(0.3, Math.max(0.1, 10 / passes))
  let best = -Infinity
  let [pace, stale] = [0.3, 0]
  for (let pass = 0; pass < passes && best <= enough; pass++) {
    const { bound, chosen } = boundAt(costs, state, now)
    const weight = pass === 0 ? 1 : fresh
    for (let site = 0; site < sites; site++) share[site]! += weight * (chosen[site]! - share[site]!)
    slopeAt(costs, chosen, now, slope)
    if (bound > best) {
      if (pass > 0 && product(mean, slope) > 0) pace *= 1.1
      stale = 0
      best = bound
      price.set(now)
    } else if (++stale % 3 === 0) pace *= 0.66

    let length = 0
    for (let point = 0; point < most.length; point++) {
      const way = (mean[point]! += weight * (slope[point]! - mean[point]!))
      if (way > 0 ? price[point]! < most[point]! : price[point]! > 0) length += way * way
    }
    yield best
    if (length === 0) break
    const step = (pace * Math.max(target - best, 1e-9 * Math.abs(target))) / length
    for (let point = 0; point < most.length; point++) {
      now[point] = Math.min(most[point]!, Math.max(0, price[point]! + step * mean[point]!))
    }
  }
  return Object.assign(boundAt(costs, state, price), { share })
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

/** Writes by how many sites too few each point is served. */
function slopeAt(
  { start, site, cost, most }: ServiceCosts,
  chosen: Uint8Array,
  price: Float64Array,
  slope: Float64Array,
): void {
  for (let point = 0; point < most.length; point++) {
    const paid = price[point]!
    let lack = 1
    const end = start[point + 1]!
    for (let at = start[point]!; at < end && cost[at]! < paid; at++) lack -= chosen[site[at]!]!
    slope[point] = lack
  }
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
