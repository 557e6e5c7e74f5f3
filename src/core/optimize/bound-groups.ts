import type { JointChoice } from './joint-choice.ts'

/**
 * Bounds a choice of disjoint groups by Lagrangian relaxation: every position has a price, which a subgradient search
 * lowers to (nearly) the bound of the linear relaxation (Held, Wolfe and Crowder 1974). It holds at
 * any prices, also of removals. Of `known`, a value that was reached, only the steps depend.
 *
 * @param perRemoval Price of a removal, near which the wanted number comes by itself.
 * @returns A value that no choice exceeds.
 */
export function boundGroups(
  { positions, groups, removals, rest }: JointChoice,
  known: number,
  perRemoval: number,
  rounds: number,
): number {
  const price = new Float64Array(positions)
  for (const { positions: members, value, removals: fewer } of groups) {
    for (const at of members) price[at] = Math.max(price[at]!, (value + perRemoval * fewer) / members.length)
  }
  let left = -Infinity
  for (let at = 0; at < rest.length; at++) left = Math.max(left, rest[at]! + perRemoval * at)
  let best = Infinity
  let agility = 1
  let stale = 0
  const slope = new Float64Array(positions)
  for (let round = 0; round < rounds; round++) {
    slope.fill(1)
    let bound = 0
    for (const one of price) bound += one
    for (const group of groups) {
      let worth = group.value + perRemoval * group.removals
      for (const at of group.positions) worth -= price[at]!
      if (worth <= 0) continue
      bound += worth
      for (const at of group.positions) slope[at]! -= 1
    }
    bound += left - perRemoval * removals
    if (bound < best) {
      best = bound
      stale = 0
    } else if (++stale === 8) {
      agility /= 2
      stale = 0
    }
    let length = 0
    for (let at = 0; at < positions; at++) length += price[at] === 0 && slope[at]! > 0 ? 0 : slope[at]! ** 2
    if (length === 0) break
    const goal = Number.isFinite(known) ? known : bound - Math.abs(bound) / 10 - 1
    const step = (agility * Math.max(bound - goal, 1)) / length
    for (let at = 0; at < positions; at++) price[at] = Math.max(0, price[at]! - step * slope[at]!)
  }
  // Sums of prices are rounded: a millionth of a millionth of what was added up is left for that.
  return best + 1 + Math.abs(best) * 1e-12
}
