import type { JointChoice } from './joint-choice.ts'

/** A value that no choice exceeds, and the price of one removal at which it holds. */
export interface GroupBound {
  readonly bound: number
  readonly price: number
}

/**
 * Bounds a choice of disjoint groups by Lagrangian relaxation: every position and every removal has a price, which a
 * subgradient search lowers to (nearly) the bound of the linear relaxation (Held, Wolfe and Crowder 1974). It holds at
 * any prices. Of `known`, a value that was reached, only the steps depend.
 */
export function boundGroups(
  { positions, groups, removals, rest }: JointChoice,
  known: number,
  rounds: number,
): GroupBound {
  const price = new Float64Array(positions)
  for (const { positions: members, value } of groups) {
    for (const at of members) price[at] = Math.max(price[at]!, value / members.length)
  }
  let perRemoval = 0
  let best: GroupBound = { bound: Infinity, price: 0 }
  let agility = 1
  let stale = 0
  const slope = new Float64Array(positions)
  for (let round = 0; round < rounds; round++) {
    slope.fill(1)
    let bound = 0
    for (const one of price) bound += one
    let reduced = 0
    for (const group of groups) {
      let worth = group.value + perRemoval * group.removals
      for (const at of group.positions) worth -= price[at]!
      if (worth <= 0) continue
      bound += worth
      reduced += group.removals
      for (const at of group.positions) slope[at]! -= 1
    }
    let left = -Infinity
    let count = 0
    for (let at = 0; at < rest.length; at++) {
      const worth = rest[at]! + perRemoval * at
      if (worth > left) [left, count] = [worth, at]
    }
    bound += left - perRemoval * removals
    const excess = reduced + count - removals
    if (bound < best.bound) {
      best = { bound, price: perRemoval }
      stale = 0
    } else if (++stale === 8) {
      agility /= 2
      stale = 0
    }
    let length = excess * excess
    for (let at = 0; at < positions; at++) length += price[at] === 0 && slope[at]! > 0 ? 0 : slope[at]! ** 2
    if (length === 0) break
    const goal = Number.isFinite(known) ? known : bound - Math.abs(bound) / 10 - 1
    const step = (agility * Math.max(bound - goal, 1)) / length
    for (let at = 0; at < positions; at++) price[at] = Math.max(0, price[at]! - step * slope[at]!)
    perRemoval -= step * excess
  }
  // Sums of prices are rounded: a millionth of a millionth of what was added up is left for that.
  return { bound: best.bound + 1 + Math.abs(best.bound) * 1e-12, price: best.price }
}
