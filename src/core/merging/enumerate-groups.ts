import type { Plan } from '#core/plan/plan.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'
import { findRoot } from '#core/topology/find-root.ts'
import { exceededCap } from './exceeded-cap.ts'
import { isLargeCompound } from './is-large-compound.ts'

/** Groups of compounds that could become one by the limits. */
export interface EnumeratedGroups {
  /** Compounds of each, ascending; smaller groups first. */
  readonly groups: readonly (readonly number[])[]
  /** False where there are more than were looked at. */
  readonly isComplete: boolean
}

/** Groups of one component that are looked at, at most, and of the whole city. */
const COMPONENT_GROUPS = 4_000
const ALL_GROUPS = 120_000

/**
 * All sets of compounds that hang together by pairs, within the caps and with at most one large compound among them.
 * They grow by one neighbour at a time, so that what is left out where the limit of a component is reached are its
 * largest groups. Compounds grow in the order given, so that the answer does not depend on their numbers.
 *
 * @param pairs Compounds side by side.
 * @param order Every compound of the pairs once, in an order of place.
 */
export function enumerateGroups(
  plan: Plan,
  pairs: readonly (readonly number[])[],
  order: readonly number[],
  rule: MergingRule,
): EnumeratedGroups {
  const rank = new Map(order.map((compound, at) => [compound, at]))
  const neighbours = order.map((): number[] => [])
  const root = Int32Array.from(order, (_, at) => at)
  for (const [one, other] of pairs) {
    const [a, b] = [rank.get(one!)!, rank.get(other!)!]
    neighbours[a]!.push(b)
    neighbours[b]!.push(a)
    root[findRoot(root, a)] = findRoot(root, b)
  }
  for (const list of neighbours) list.sort((a, b) => a - b)
  const components = new Map<number, number[]>()
  for (const at of order.keys()) {
    const component = findRoot(root, at)
    const members = components.get(component)
    if (members === undefined) components.set(component, [at])
    else members.push(at)
  }
  const isHeld = capCheck(plan, order, rule)

  const groups: number[][] = []
  let isComplete = true
  for (const members of components.values()) {
    const seen = new Set<string>()
    let layer = members.map((at) => [at])
    let count = 0
    while (layer.length > 0) {
      const next: number[][] = []
      for (const group of layer) {
        for (const other of group.flatMap((at) => neighbours[at]!)) {
          if (group.includes(other)) continue
          const grown = [...group, other].sort((a, b) => a - b)
          const key = grown.join(' ')
          if (seen.has(key)) continue
          seen.add(key)
          if (isHeld(grown)) next.push(grown)
        }
      }
      const room = Math.min(COMPONENT_GROUPS - count, ALL_GROUPS - groups.length)
      if (next.length > room) isComplete = false
      layer = next.slice(0, Math.max(0, room))
      count += layer.length
      for (const group of layer) groups.push(group.map((at) => order[at]!).sort((a, b) => a - b))
    }
  }
  return { groups, isComplete }
}

/** Whether compounds, given by rank, are within the caps with at most one large among them. */
function capCheck(
  { base: { compounds: table } }: Plan,
  order: readonly number[],
  rule: MergingRule,
): (group: readonly number[]) => boolean {
  const isLarge = order.map((compound) => isLargeCompound(table, compound, rule))
  return (group) => {
    if (group.filter((at) => isLarge[at]).length > 1) return false
    const sum = (figure: 'households' | 'floorAreaSquareMeters' | 'buildings'): number => {
      const total = group.reduce((held, at) => held + Math.max(0, table[figure][order[at]!]!), 0)
      return Math.round(total * 100) / 100
    }
    const figures = {
      households: sum('households'),
      floorAreaSquareMeters: sum('floorAreaSquareMeters'),
      buildings: sum('buildings'),
    }
    return exceededCap(figures, rule) === null
  }
}
