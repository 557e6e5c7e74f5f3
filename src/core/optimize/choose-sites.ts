import { interchangeSites } from './interchange-sites.ts'
import type { MipSolver } from './mip-solver.ts'
import { raiseSiteBound, SITE, type SiteBound } from './raise-site-bound.ts'
import type { SearchProgress } from './search-progress.ts'
import { seededRandom } from './seeded-random.ts'
import { serviceCostOf } from './service-cost-of.ts'
import type { ServiceCosts } from './service-costs.ts'
import { siteColumn, sitingProgram } from './siting-program.ts'

/** Open sites, what they cost, and a bound that no choice is below. */
export interface ChosenSites {
  readonly isOpen: Uint8Array
  readonly cost: number
  readonly bound: number
}

/** How much is looked at: passes over the table of costs, and seconds of a solver where one is there. */
export interface SiteBudget {
  readonly seed: number
  readonly passes: number
  readonly seconds: number
}

/** Passes over the table that raise the bound at the root, and at a branch. */
const ROOT_PASSES = 250
const BRANCH_PASSES = 50
/** Entries of the table that are read between two looks at what came out: some milliseconds. */
const ENTRIES = 1e6
const KICKS = 12
/** More columns than this are not given to a solver. */
const MAXIMUM_COLUMNS = 60_000

/**
 * Chooses sites: greedy and swaps, a Lagrangian bound with the sites that it favours as new beginnings, kicks, and then
 * branch and bound on the sites that the bound leaves open. What the budget does not settle, a solver gets.
 */
export function* chooseSites(
  costs: ServiceCosts,
  { seed, passes, seconds }: SiteBudget,
  solve?: MipSolver,
): Generator<SearchProgress<ChosenSites>, ChosenSites> {
  let isOpen: Uint8Array = new Uint8Array(costs.sites)
  let { cost, passes: used } = interchangeSites(costs, isOpen)
  const gain = leastGain(costs, cost)
  const state = new Uint8Array(costs.sites)
  const closed = (bound: number): boolean => cost - bound < 0.999 * gain
  const spent = (): boolean => used >= passes
  const progress = (bound: number): SearchProgress<ChosenSites> => ({
    done: Math.min(1, used / passes),
    best: { isOpen, cost, bound },
  })
  const begun = new Set<string>()
  const consider = (start: Uint8Array): void => {
    const name = start.join('')
    if (begun.has(name)) return
    begun.add(name)
    const tried = interchangeSites(costs, start)
    used += tried.passes
    if (tried.cost < cost) [isOpen, cost] = [start, tried.cost]
  }

  const raise = function* (
    branch: Branch,
    most: number,
    above: () => number,
  ): Generator<SearchProgress<ChosenSites>, SiteBound> {
    const ascent = raiseSiteBound(costs, {
      ...branch,
      target: cost,
      enough: cost - 0.999 * gain,
      passes: most,
    })
    const looks = Math.max(1, Math.floor(ENTRIES / (1 + costs.cost.length)))
    for (let step = ascent.next(); ; step = ascent.next()) {
      if (step.done === true) return step.value
      if (++used % looks === 0) yield progress(above())
    }
  }

  const first: Branch = { state, price: firstPrices(costs, isOpen), bound: -Infinity }
  const root = yield* raise(first, Math.max(1, Math.min(passes - used, ROOT_PASSES)), () => -Infinity)
  if (!closed(root.bound)) consider(root.chosen.slice())
  const random = seededRandom(seed)
  for (let kick = 0; kick < KICKS && !spent() && !closed(root.bound); kick++) {
    consider(kicked(isOpen, random))
    yield progress(root.bound)
  }

  const rest: Branch[] = closed(root.bound) ? [] : branchesOf(costs, first, root, cost - 0.999 * gain)
  const leastOfRest = (): number => rest.reduce((least, one) => Math.min(least, one.bound), cost)
  let bound = leastOfRest()
  while (rest.length > 0 && !spent()) {
    const branch = rest.pop()!
    if (!closed(branch.bound)) {
      const found = yield* raise(branch, BRANCH_PASSES, () => bound)
      if (!closed(found.bound)) {
        consider(found.chosen.slice())
        rest.push(...branchesOf(costs, branch, found, cost - 0.999 * gain))
      }
    }
    bound = leastOfRest()
    yield progress(bound)
  }
  if (closed(bound)) return { isOpen, cost, bound: cost }
  if (solve === undefined) return { isOpen, cost, bound }

  settle(state, root, cost - 0.999 * gain)
  const { program, offset } = sitingProgram(costs, state)
  if (program.cost.length > MAXIMUM_COLUMNS) return { isOpen, cost, bound }
  const answer = solve(program.toString(), seconds)
  if (answer.values.size > 0) {
    const chosen = isOpen.map((_, site) => ((answer.values.get(siteColumn(site)) ?? 0) > 0.5 ? 1 : 0))
    const solved = serviceCostOf(costs, chosen)
    if (solved < cost) [isOpen, cost] = [chosen, solved]
  }
  if (answer.bound !== null) bound = Math.max(bound, Math.min(cost, answer.bound + offset))
  return { isOpen, cost, bound: closed(bound) ? cost : bound }
}

interface Branch {
  readonly state: Uint8Array
  readonly price: Float64Array
  readonly bound: number
}

/** By how much a better choice is cheaper at least: 1 where all costs are whole, else what is worth telling apart. */
function leastGain({ cost, most, lost }: ServiceCosts, best: number): number {
  const whole = [cost, most].every((list) => list.every(Number.isInteger)) && Number.isInteger(lost)
  return whole ? 1 : 2e-6 * Math.max(1, best)
}

/** Between the cost of the open site that serves a point and of the next one: the prices of a good answer lie there. */
function firstPrices({ start, site, cost, most }: ServiceCosts, isOpen: Uint8Array): Float64Array {
  return most.map((none, point) => {
    const near: number[] = []
    for (let at = start[point]!; at < start[point + 1]! && near.length < 2; at++) {
      if (isOpen[site[at]!] === 1) near.push(cost[at]!)
    }
    return near.length === 0 ? none : (near[0]! + (near[1] ?? none)) / 2
  })
}

/** The same sites with two of them (or the only one) put somewhere else. */
function kicked(isOpen: Uint8Array, random: () => number): Uint8Array {
  const next = isOpen.slice()
  for (let move = 0; move < 2; move++) {
    const open = [...next.keys()].filter((site) => next[site] === 1)
    const shut = [...next.keys()].filter((site) => next[site] === 0)
    if (open.length === 0 || shut.length === 0) return next
    next[open[Math.floor(random() * open.length)]!] = 0
    next[shut[Math.floor(random() * shut.length)]!] = 1
  }
  return next
}

/** Settles free sites without which, or with which, no choice can be below `limit`: their reduced costs say so. */
function settle(state: Uint8Array, { bound, score, chosen }: SiteBound, limit: number): void {
  const free = [...state.keys()].filter((site) => state[site] === SITE.free)
  const inside = free.filter((site) => chosen[site] === 1)
  const outside = free.filter((site) => chosen[site] === 0)
  if (inside.length === 0 || outside.length === 0) return
  const worst = Math.min(...inside.map((site) => score[site]!))
  const next = Math.max(...outside.map((site) => score[site]!))
  for (const site of outside) if (bound + worst - score[site]! > limit) state[site] = SITE.closed
  for (const site of inside) if (bound + score[site]! - next > limit) state[site] = SITE.open
}

/** Two branches by the site about which the relaxation wavers most, the likelier one on top; none where all is settled: then
 * the sites that the bound favours are the only choice, and were looked at. */
function branchesOf({ open }: ServiceCosts, branch: Branch, found: SiteBound, limit: number): Branch[] {
  const state = branch.state.slice()
  settle(state, found, limit)
  const opened = state.filter((one) => one === SITE.open).length
  const free = [...state.keys()].filter((site) => state[site] === SITE.free)
  const wavers = (site: number): number => Math.abs(found.share[site]! - 0.5)
  const next = free.toSorted((a, b) => wavers(a) - wavers(b) || a - b)[0]
  if (next === undefined || opened === open || opened + free.length === open) return []
  const make = (settled: number): Branch => {
    const to = state.slice()
    to[next] = settled
    return { state: to, price: branch.price.slice(), bound: found.bound }
  }
  return [make(SITE.closed), make(SITE.open)]
}
