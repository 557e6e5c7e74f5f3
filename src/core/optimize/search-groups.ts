import type { JointChoice } from './joint-choice.ts'
import { seededRandom } from './seeded-random.ts'

/** Groups found by a search, as indices into those of the joint choice. */
export interface FoundGroups {
  readonly chosen: readonly number[]
  /** Σ of their removals, and their value with that of the rest. */
  readonly removals: number
  readonly total: number
}

/** What a search ends with. */
export interface GroupSearchResult {
  /** Null where the number of removals was not met. */
  readonly found: FoundGroups | null
  /** Price of a removal at which about as many come by themselves as are wanted. */
  readonly price: number
}

/** Exchanges to meet the number, at most. */
const EXCHANGES = 12

/** Tries of other prices until the number of removals is met. */
const PRICES = 14

/**
 * Searches disjoint groups of a high value: greedily at a price for every removal, then by putting a group in the place
 * of those it meets as long as that gains, also after forced steps that are taken back where they lose. The price is
 * bisected towards the wanted removals, and what is still missing or too much is exchanged one group at a time.
 * Budget in steps; the same input gives the same answer.
 */
export function searchGroups(choice: JointChoice, price: number, steps: number): GroupSearchResult {
  const search = new GroupSearch(choice, Math.floor(steps / PRICES))
  const gap = distanceToRest(choice)
  let [low, high] = [-Infinity, Infinity]
  let best: FoundGroups | null = null
  let at = price
  const scale = 1 + choice.groups.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
  for (let tried = 0; tried < PRICES; tried++) {
    const found = search.at(at, gap)
    if (found.best !== null && (best === null || found.best.total > best.total)) best = found.best
    if (choice.removals === 0) break
    if (found.removals > choice.removals) high = at
    else low = at
    if (low === -Infinity) at = Math.min(at, 0) * 2 - scale
    else if (high === Infinity) at = Math.max(at, 0) * 2 + scale
    else at = (low + high) / 2
  }
  return { found: best, price: at }
}

/** By removals of the groups: how far they are from a number that the rest can complete. */
function distanceToRest({ groups, removals, rest }: JointChoice): Int32Array {
  const most = groups.reduce((sum, group) => sum + group.removals, 0)
  const gap = new Int32Array(Math.max(most, removals) + 1).fill(2 ** 30)
  for (let at = 0; at < rest.length && at <= removals; at++) {
    if (rest[at]! > -Infinity) gap[removals - at] = 0
  }
  for (let at = 1; at < gap.length; at++) gap[at] = Math.min(gap[at]!, gap[at - 1]! + 1)
  for (let at = gap.length - 2; at >= 0; at--) gap[at] = Math.min(gap[at]!, gap[at + 1]! + 1)
  return gap
}

/** One choice that is changed in place. */
class GroupSearch {
  readonly #choice: JointChoice
  readonly #steps: number
  /** Group at each position; −1 = none. */
  readonly #owner: Int32Array
  readonly #isChosen: Uint8Array
  readonly #groupsAt: readonly (readonly number[])[]
  #removals = 0
  #value = 0

  constructor(choice: JointChoice, steps: number) {
    this.#choice = choice
    this.#steps = steps
    this.#owner = new Int32Array(choice.positions)
    this.#isChosen = new Uint8Array(choice.groups.length)
    const groupsAt = Array.from({ length: choice.positions }, (): number[] => [])
    choice.groups.forEach(({ positions }, group) => {
      for (const position of positions) groupsAt[position]!.push(group)
    })
    this.#groupsAt = groupsAt
  }

  /** Searches at one price; `removals` is where it ends before anything is exchanged to meet the number. */
  at(price: number, gap: Int32Array): { readonly removals: number; readonly best: FoundGroups | null } {
    const { groups } = this.#choice
    this.#owner.fill(-1)
    this.#isChosen.fill(0)
    this.#removals = 0
    this.#value = 0
    let left = this.#steps
    const worth = Float64Array.from(groups, ({ value, removals }) => value + price * removals)
    const perItem = worth.map((value, group) => value / groups[group]!.positions.length)
    const order = [...groups.keys()].sort((a, b) => perItem[b]! - perItem[a]! || a - b)
    for (const group of order) {
      if (worth[group]! > 0 && this.#met(group).length === 0) this.#add(group)
    }
    const climb = (queue: number[]): number => {
      let gained = 0
      while (queue.length > 0 && left > 0) {
        const group = queue.pop()!
        left -= groups[group]!.positions.length
        if (this.#isChosen[group] === 1) continue
        const met = this.#met(group)
        const gain = met.reduce((sum, other) => sum - worth[other]!, worth[group]!)
        if (gain <= 0) continue
        gained += gain
        this.#swap(group, met)
        for (const other of met) queue.push(...this.#near(other))
      }
      return gained
    }
    climb([...order].reverse())

    let best = this.#record(null)
    const random = seededRandom(1)
    while (left > 0 && groups.length > 0) {
      const group = Math.floor(random() * groups.length)
      left -= 8
      if (this.#isChosen[group] === 1) continue
      const before = { owner: this.#owner.slice(), chosen: this.#isChosen.slice() }
      const [removals, value] = [this.#removals, this.#value]
      left -= Math.ceil((this.#owner.length + this.#isChosen.length) / 8)
      const met = this.#met(group)
      const gain = met.reduce((sum, other) => sum - worth[other]!, worth[group]!)
      this.#swap(group, met)
      const gained = gain + climb(met.flatMap((other) => this.#near(other)))
      best = this.#record(best)
      if (gained >= 0) continue
      this.#owner.set(before.owner)
      this.#isChosen.set(before.chosen)
      this.#removals = removals
      this.#value = value
    }
    const removals = this.#removals
    this.#meet(gap)
    return { removals, best: this.#record(best) }
  }

  /** Exchanges one group at a time, at the least loss for what it brings nearer, until the rest can complete it. */
  #meet(gap: Int32Array): void {
    const { groups } = this.#choice
    for (let exchange = 0; exchange < EXCHANGES; exchange++) {
      const from = gap[this.#removals]!
      if (from === 0) return
      let best: { readonly group: number; readonly loss: number } | null = null
      groups.forEach((group, at) => {
        const met = this.#isChosen[at] === 1 ? [] : this.#met(at)
        const sign = this.#isChosen[at] === 1 ? -1 : 1
        const removals = met.reduce((sum, other) => sum - groups[other]!.removals, sign * group.removals)
        const nearer = from - gap[this.#removals + removals]!
        if (nearer <= 0) return
        const value = met.reduce((sum, other) => sum - groups[other]!.value, sign * group.value)
        const loss = -value / nearer
        if (best === null || loss < best.loss) best = { group: at, loss }
      })
      if (best === null) return
      const { group } = best as { group: number }
      if (this.#isChosen[group] === 1) this.#drop(group)
      else this.#swap(group, this.#met(group))
    }
  }

  /** The better one of the best so far and what stands. */
  #record(best: FoundGroups | null): FoundGroups | null {
    const { rest, removals } = this.#choice
    const total = this.#value + (rest[removals - this.#removals] ?? -Infinity)
    if (total === -Infinity || (best !== null && best.total >= total)) return best
    const chosen = [...new Set(this.#owner)].filter((group) => group !== -1)
    return { chosen, removals: this.#removals, total }
  }

  #met(group: number): number[] {
    const met: number[] = []
    for (const position of this.#choice.groups[group]!.positions) {
      const owner = this.#owner[position]!
      if (owner !== -1 && !met.includes(owner)) met.push(owner)
    }
    return met
  }

  #near(group: number): number[] {
    return this.#choice.groups[group]!.positions.flatMap((position) => this.#groupsAt[position]!)
  }

  #swap(group: number, met: readonly number[]): void {
    for (const other of met) this.#drop(other)
    this.#add(group)
  }

  #add(group: number): void {
    const { positions, removals, value } = this.#choice.groups[group]!
    for (const position of positions) this.#owner[position] = group
    this.#isChosen[group] = 1
    this.#removals += removals
    this.#value += value
  }

  #drop(group: number): void {
    const { positions, removals, value } = this.#choice.groups[group]!
    for (const position of positions) this.#owner[position] = -1
    this.#isChosen[group] = 0
    this.#removals -= removals
    this.#value -= value
  }
}
