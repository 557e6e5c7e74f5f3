import { boundGroups } from './bound-groups.ts'
import { certifyGroups } from './certify-groups.ts'
import { combineProfiles } from './combine-profiles.ts'
import type { GroupChoiceProblem } from './group-choice-problem.ts'
import type { GroupChoice } from './group-choice.ts'
import type { GroupComponent } from './group-component.ts'
import type { CountedGroups } from './counted-groups.ts'
import { groupComponents } from './group-components.ts'
import { groupProfile } from './group-profile.ts'
import type { JointChoice } from './joint-choice.ts'
import type { MipSolver } from './mip-solver.ts'
import { searchGroups, type FoundGroups } from './search-groups.ts'

/** How much effort goes into a choice. */
export interface ChoiceEffort {
  /** Steps for the exact profile of one component, and of all together. */
  readonly componentSteps?: number
  readonly exactSteps?: number
  /** Steps for searching where components are too large for that. */
  readonly searchSteps?: number
  /** Asked then, for so many seconds, to prove the choice or to better it; null = nobody. */
  readonly solve?: MipSolver | null
  readonly seconds?: number
}

/** Units of value: all sums are of whole numbers, so that they are the same in any order. */
const UNITS = 1e6
/** Rounds of the search for prices, and how many groups and positions are looked at in all of them. */
const BOUND_ROUNDS = 400
const BOUND_STEPS = 200_000_000

/**
 * Chooses disjoint groups with exactly so many items fewer and the highest total value. Components are solved exactly
 * by dynamic programming for every number of removals and combined by a knapsack. Components beyond the budget are
 * searched together, with the exact ones filling up, under a Lagrangian bound and, where there is one, by a solver.
 */
export function chooseGroups(problem: GroupChoiceProblem, effort: ChoiceEffort = {}): GroupChoice {
  const { removals } = problem
  const counted = countedGroups(problem)
  const components = groupComponents(counted)
  const exact: GroupComponent[] = []
  const profiles: Float64Array[] = []
  const large: GroupComponent[] = []
  const { componentSteps = 20_000_000, exactSteps = 150_000_000 } = effort
  const cap = removals ?? 0
  let left = exactSteps
  for (const component of components) {
    const profile = groupProfile(component, cap, Math.min(componentSteps, left))
    if (profile === null) large.push(component)
    else {
      left -= profile.steps
      exact.push(component)
      profiles.push(profile.best)
    }
  }
  const combined = combineProfiles(profiles, cap)
  const chooseExact = (count: number): number[] => {
    const shares = combined.share(count)
    return exact.flatMap((component, at) => {
      if (removals !== null && shares[at] === 0) return []
      return groupProfile(component, cap, Infinity)!.choose(shares[at]!)
    })
  }
  const joint = jointChoice(large, cap, combined.best)
  const { found, bound } = large.length === 0 ? exactly(joint) : chooseJointly(joint, effort)
  if (found === null) {
    return { groups: null, value: -Infinity, bound: bound / UNITS, most: mostRemovals(joint, effort) }
  }
  const groups = [
    ...found.chosen.map((at) => joint.groups[at]!.group),
    ...chooseExact(cap - found.removals),
  ].toSorted((a, b) => a - b)
  return { groups, value: found.total / UNITS, bound: bound / UNITS, most: null }
}

/** Groups in whole units; where nobody counts removals, only what is worth something. */
function countedGroups({ items, groups, value, removals }: GroupChoiceProblem): CountedGroups {
  const worth = Float64Array.from(value, (one) => Math.round(one * UNITS))
  const kept = [...groups.keys()].filter((group) => removals !== null || worth[group]! > 0)
  return {
    items,
    groups: kept.map((group) => ({
      group,
      members: groups[group]!,
      value: worth[group]!,
      removals: removals === null ? 0 : groups[group]!.length - 1,
    })),
  }
}

/** Large components side by side, with the exact ones as the rest. */
function jointChoice(large: readonly GroupComponent[], removals: number, rest: Float64Array): JointChoice {
  let positions = 0
  const groups = large.flatMap((component) => {
    const from = positions
    positions += component.size
    return component.groups.map((group) => ({
      ...group,
      positions: group.positions.map((at) => at + from),
    }))
  })
  return { positions, groups, removals, rest }
}

/** What was found of a joint choice, and a value that none exceeds. */
interface JointAnswer {
  readonly found: FoundGroups | null
  readonly bound: number
}

function exactly({ removals, rest }: JointChoice): JointAnswer {
  const total = rest[removals] ?? -Infinity
  return { found: total === -Infinity ? null : { chosen: [], removals: 0, total }, bound: total }
}

function chooseJointly(joint: JointChoice, effort: ChoiceEffort): JointAnswer {
  const { searchSteps = 60_000_000, solve = null, seconds = 10 } = effort
  const first = searchGroups(joint, 0, searchSteps / 6)
  const size = joint.groups.reduce((sum, { positions }) => sum + positions.length, joint.positions)
  const rounds = Math.max(20, Math.min(BOUND_ROUNDS, Math.floor(BOUND_STEPS / (size + joint.rest.length))))
  const second = searchGroups(joint, first.price, searchSteps)
  let found = better(first.found, second.found)
  const relaxed = boundGroups(joint, found?.total ?? -Infinity, second.price, rounds)
  let bound = Math.floor(relaxed)
  if (solve !== null && !(found !== null && found.total >= bound)) {
    const certificate = certifyGroups(joint, solve, seconds)
    found = better(found, certificate.better)
    // What the solver cannot tell apart counts as equal.
    const least = found === null ? -Infinity : found.total
    const isEqual = certificate.bound <= least + 2e-6 * Math.max(UNITS, Math.abs(least))
    bound = isEqual ? least : Math.min(bound, certificate.bound)
  }
  return { found, bound: found === null ? bound : Math.max(bound, found.total) }
}

function better(one: FoundGroups | null, other: FoundGroups | null): FoundGroups | null {
  return one === null || (other !== null && other.total > one.total) ? other : one
}

/** The most removals that are found up to those wanted: values are what groups make fewer. */
function mostRemovals({ positions, groups, rest }: JointChoice, effort: ChoiceEffort): number {
  const most = rest.findLastIndex((value) => value > -Infinity)
  const counted = groups.map((group) => ({ ...group, value: group.removals, removals: 0 }))
  const { searchSteps = 60_000_000 } = effort
  const { found } = searchGroups(
    { positions, groups: counted, removals: 0, rest: Float64Array.of(0) },
    0,
    searchSteps / 6,
  )
  return most + (found?.total ?? 0)
}
