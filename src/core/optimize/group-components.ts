import type { CountedGroups } from './counted-groups.ts'
import type { GroupComponent, PlacedGroup } from './group-component.ts'

/**
 * Splits items into components that no group connects, each in the order of Cuthill and McKee (1969) from an end of
 * it, so that the items of a group lie close together. Items in no group are left out. Smallest components first.
 */
export function groupComponents({ items, groups }: CountedGroups): GroupComponent[] {
  const groupsOf = Array.from({ length: items }, (): number[] => [])
  groups.forEach(({ members }, group) => {
    for (const item of members) groupsOf[item]!.push(group)
  })
  const seen = new Int32Array(items)
  let round = 0
  const walk = (from: number): number[] => {
    round++
    const order = [from]
    seen[from] = round
    for (const item of order) {
      const next: number[] = []
      for (const group of groupsOf[item]!) {
        for (const other of groups[group]!.members) {
          if (seen[other] === round) continue
          seen[other] = round
          next.push(other)
        }
      }
      next.sort((a, b) => groupsOf[a]!.length - groupsOf[b]!.length || a - b)
      for (const other of next) order.push(other)
    }
    return order
  }

  const isDone = new Uint8Array(items)
  const position = new Int32Array(items)
  const components: GroupComponent[] = []
  for (let item = 0; item < items; item++) {
    if (isDone[item] === 1 || groupsOf[item]!.length === 0) continue
    const order = walk(walk(walk(item).at(-1)!).at(-1)!)
    const members = new Set<number>()
    order.forEach((one, at) => {
      isDone[one] = 1
      position[one] = at
      for (const group of groupsOf[one]!) members.add(group)
    })
    const placed = [...members]
      .sort((a, b) => a - b)
      .map((at): PlacedGroup => {
        const { group, members: inside, value, removals } = groups[at]!
        const positions = inside.map((one) => position[one]!).sort((a, b) => a - b)
        return { group, positions, value, removals }
      })
    components.push({ size: order.length, groups: placed })
  }
  return components.sort((a, b) => a.size - b.size)
}
