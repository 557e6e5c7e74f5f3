import type { PartitionState } from './partition-state.ts'
import { RegionTree } from './region-tree.ts'

/**
 * Recombination of two parts (ReCom; DeFord, Duchin and Solomon 2021): a random spanning tree of both is cut where the
 * energy becomes least, with either name for either side. Both sides are connected because subtrees are.
 */
export class Recombination {
  readonly #state: PartitionState
  readonly #tree: RegionTree
  readonly #random: () => number
  /** Cost of sums over subtrees if their atoms lay in p or in q: moved atoms and those that are not as fixed. */
  readonly #inP: Float64Array
  readonly #inQ: Float64Array
  readonly #counted: Int32Array
  #round = 0

  constructor(state: PartitionState, random: () => number) {
    const { weight, group, splitCost } = state.problem
    this.#state = state
    this.#tree = new RegionTree(state.problem)
    this.#random = random
    this.#inP = new Float64Array(weight.length)
    this.#inQ = new Float64Array(weight.length)
    this.#counted = new Int32Array(splitCost > 0 ? group.reduce((most, g) => Math.max(most, g), -1) + 1 : 0)
  }

  /**
   * Recombines the parts of two neighbours at the edge of their parts, and keeps the new border where the energy does
   * not rise by more than `-temperature × ln(random)`. Returns how many atoms were looked at, 0 for none.
   */
  step(temperature: number): number {
    const state = this.#state
    if (state.edgeCount === 0) return 0
    const { start, neighbour } = state.problem.graph
    const atom = state.edge[Math.floor(this.#random() * state.edgeCount)]!
    const p = state.part[atom]!
    const from = start[atom]!
    const degree = start[atom + 1]! - from
    let i = Math.floor(this.#random() * degree)
    while (state.part[neighbour[from + i]!] === p) i = i + 1 === degree ? 0 : i + 1
    const q = state.part[neighbour[from + i]!]!
    const tree = this.#tree
    tree.grow(state.part, p, q, atom, this.#random)
    const before = this.#energyOf(p, q)
    const best = this.#bestCut(p, q)
    const allowed = temperature > 0 ? -temperature * Math.log(1 - this.#random()) : 0
    if (best.energy <= before + allowed) this.#cutAt(best.place, best.name, p + q - best.name)
    return tree.size
  }

  /** Energy of the two parts as they stand, without what no recombination of them can change. */
  #energyOf(p: number, q: number): number {
    const state = this.#state
    const { graph, group, splitCost, home, moveCost, fixed } = state.problem
    const { part } = state
    const [order, size] = [this.#tree.order, this.#tree.size]
    let energy = state.penalty(p, state.weight[p]!) + state.penalty(q, state.weight[q]!)
    this.#round++
    for (let i = 0; i < size; i++) {
      const atom = order[i]!
      const own = part[atom]!
      const other = p + q - own
      const lost = state.misplacement(atom)
      const elsewhere = fixed[atom]! >= 0 ? lost : 0
      this.#inP[i] = (home[atom] === p ? 0 : home[atom] === q ? moveCost[atom]! : 0) + elsewhere
      this.#inQ[i] = (home[atom] === q ? 0 : home[atom] === p ? moveCost[atom]! : 0) + elsewhere
      if (fixed[atom] === p) this.#inP[i]! -= lost
      if (fixed[atom] === q) this.#inQ[i]! -= lost
      energy += own === p ? this.#inP[i]! : this.#inQ[i]!
      for (let e = graph.start[atom]!, end = graph.start[atom + 1]!; e < end; e++) {
        const there = graph.neighbour[e]!
        if (there > atom && part[there] === other) energy += graph.cost[e]!
      }
      if (splitCost > 0 && group[atom]! >= 0 && this.#counted[group[atom]!] !== this.#round) {
        this.#counted[group[atom]!] = this.#round
        if (state.isInPart(group[atom]!, p) && state.isInPart(group[atom]!, q)) energy += splitCost
      }
    }
    return energy
  }

  /** The tree edge, by its lower place, and the name of the side below it that give the least energy. */
  #bestCut(p: number, q: number): { place: number; name: number; energy: number } {
    const state = this.#state
    const { splitCost } = state.problem
    const { size, parent, weight, cut, divided } = this.#tree
    const [inP, inQ] = [this.#inP, this.#inQ]
    for (let i = size - 1; i > 0; i--) {
      inP[parent[i]!]! += inP[i]!
      inQ[parent[i]!]! += inQ[i]!
    }
    const best = { place: 0, name: p, energy: Infinity }
    for (let i = 1; i < size; i++) {
      const [below, above] = [weight[i]!, weight[0]! - weight[i]!]
      const alike = cut[i]! + splitCost * divided[i]!
      const asP = alike + state.penalty(p, below) + state.penalty(q, above) + inP[i]! + inQ[0]! - inQ[i]!
      const asQ = alike + state.penalty(q, below) + state.penalty(p, above) + inQ[i]! + inP[0]! - inP[i]!
      if (asP < best.energy) {
        best.place = i
        best.name = p
        best.energy = asP
      }
      if (asQ < best.energy) {
        best.place = i
        best.name = q
        best.energy = asQ
      }
    }
    return best
  }

  /** Names the subtree of a place one way and the rest of the region another. */
  #cutAt(place: number, below: number, above: number): void {
    const { walk, subtree, count, size } = this.#tree
    const [first, last] = [subtree[place]!, subtree[place]! + count[place]! - 1]
    for (let at = 0; at < size; at++) {
      const name = at >= first && at <= last ? below : above
      if (this.#state.part[walk[at]!] !== name) this.#state.move(walk[at]!, name)
    }
  }
}
