import type { PartitionProblem } from './partition-problem.ts'

/** How often an edge between two groups is put back in favour of another one. */
const RELUCTANCE = 3

/**
 * A random spanning tree of the atoms of one or two parts, and what cutting each of its edges would cost. Grown from
 * its root by drawing edges between what is reached and what is not; edges inside a group are preferred, so that cuts
 * tend to run between groups (the region-aware trees of GerryChain). Atoms are named by their place in `order`, in which
 * parents stand before children; the subtree of a place is the run `subtree[place] … + count[place] - 1` of `walk`.
 */
export class RegionTree {
  /** Atoms reached, parents before children. */
  readonly order: Int32Array
  size = 0
  /** Place of the parent; -1 at the root. */
  readonly parent: Int32Array
  /** Atoms of the region in the order of a walk that finishes each subtree before the next. */
  readonly walk: Int32Array
  readonly subtree: Int32Array
  readonly count: Int32Array
  /** Weight of the subtree of each place. */
  readonly weight: Float64Array
  /** Cost of the edges that leave the subtree inside the region. */
  readonly cut: Float64Array
  /** Groups that lie both in the subtree and in the rest of the region. */
  readonly divided: Int32Array

  readonly #problem: PartitionProblem
  readonly #placeOf: Int32Array
  readonly #depth: Int32Array
  readonly #tips: Int32Array
  readonly #from: Int32Array
  readonly #last: Int32Array
  readonly #top: Int32Array

  constructor(problem: PartitionProblem) {
    const atoms = problem.weight.length
    this.#problem = problem
    this.order = new Int32Array(atoms)
    this.parent = new Int32Array(atoms)
    this.walk = new Int32Array(atoms)
    this.subtree = new Int32Array(atoms)
    this.count = new Int32Array(atoms)
    this.weight = new Float64Array(atoms)
    this.cut = new Float64Array(atoms)
    this.divided = new Int32Array(atoms)
    this.#placeOf = new Int32Array(atoms).fill(-1)
    this.#depth = new Int32Array(atoms)
    this.#tips = new Int32Array(problem.graph.neighbour.length)
    this.#from = new Int32Array(problem.graph.neighbour.length)
    const groups = problem.splitCost > 0 ? problem.group.reduce((most, g) => Math.max(most, g), -1) + 1 : 0
    this.#last = new Int32Array(groups).fill(-1)
    this.#top = new Int32Array(groups)
  }

  /** Grows a tree over the atoms that `part` puts into `p` or `q` and that `root`, one of them, reaches inside them. */
  grow(part: Int32Array, p: number, q: number, root: number, random: () => number): void {
    this.#reach(part, p, q, root, random)
    this.#walkThrough()
    this.#measureCuts()
    if (this.#last.length > 0) this.#countDivided()
    for (let i = 0; i < this.size; i++) this.#placeOf[this.order[i]!] = -1
  }

  #reach(part: Int32Array, p: number, q: number, root: number, random: () => number): void {
    const { graph, group } = this.#problem
    const { start, neighbour } = graph
    const groupsCount = this.#last.length > 0
    const [tips, from, placeOf] = [this.#tips, this.#from, this.#placeOf]
    let open = 0
    let next = root
    let parent = -1
    this.size = 0
    for (;;) {
      const place = this.size++
      this.order[place] = next
      this.parent[place] = parent
      this.#depth[place] = parent < 0 ? 0 : this.#depth[parent]! + 1
      placeOf[next] = place
      for (let i = start[next]!, end = start[next + 1]!; i < end; i++) {
        const other = neighbour[i]!
        if ((part[other] !== p && part[other] !== q) || placeOf[other]! >= 0) continue
        tips[open] = other
        from[open++] = place
      }
      let drawn = -1
      let tries = groupsCount ? RELUCTANCE : 0
      while (open > 0) {
        drawn = Math.floor(random() * open)
        const tip = tips[drawn]!
        if (placeOf[tip]! < 0) {
          if (tries === 0 || group[tip] === group[this.order[from[drawn]!]!]) break
          tries--
          continue
        }
        tips[drawn] = tips[--open]!
        from[drawn] = from[open]!
      }
      if (open === 0) return
      next = tips[drawn]!
      parent = from[drawn]!
      tips[drawn] = tips[--open]!
      from[drawn] = from[open]!
    }
  }

  #walkThrough(): void {
    const { size, parent, count, subtree, weight } = this
    for (let i = 0; i < size; i++) {
      count[i] = 1
      weight[i] = this.#problem.weight[this.order[i]!]!
    }
    for (let i = size - 1; i > 0; i--) {
      count[parent[i]!]! += count[i]!
      weight[parent[i]!]! += weight[i]!
    }
    const next = this.divided
    subtree[0] = 0
    next[0] = 1
    this.walk[0] = this.order[0]!
    for (let i = 1; i < size; i++) {
      const at = next[parent[i]!]!
      next[parent[i]!] = at + count[i]!
      subtree[i] = at
      next[i] = at + 1
      this.walk[at] = this.order[i]!
    }
    next.fill(0, 0, size)
  }

  /** Each edge of the region is cut by the tree edges on the way between its ends: up from both, not above where they meet. */
  #measureCuts(): void {
    const { start, neighbour, cost } = this.#problem.graph
    const { size, order, parent, cut } = this
    cut.fill(0, 0, size)
    for (let i = 0; i < size; i++) {
      const atom = order[i]!
      for (let e = start[atom]!, end = start[atom + 1]!; e < end; e++) {
        const other = this.#placeOf[neighbour[e]!]!
        if (other <= i) continue
        const c = cost[e]!
        cut[i]! += c
        cut[other]! += c
        cut[this.#meeting(i, other)]! -= 2 * c
      }
    }
    for (let i = size - 1; i > 0; i--) cut[parent[i]!]! += cut[i]!
  }

  /** A group is divided by the edges of the smallest subtree that holds it; each is counted once, walking in order. */
  #countDivided(): void {
    const { group } = this.#problem
    const { size, divided, parent } = this
    for (let at = 0; at < size; at++) {
      const place = this.#placeOf[this.walk[at]!]!
      const g = group[this.walk[at]!]!
      if (g < 0) continue
      divided[place]!++
      const before = this.#last[g]!
      if (before < 0) {
        this.#top[g] = place
      } else {
        const meeting = this.#meeting(before, place)
        divided[meeting]!--
        if (this.#depth[meeting]! < this.#depth[this.#top[g]!]!) this.#top[g] = meeting
      }
      this.#last[g] = place
    }
    for (let i = 0; i < size; i++) {
      const g = group[this.order[i]!]!
      if (g < 0 || this.#last[g]! < 0) continue
      divided[this.#top[g]!]!--
      this.#last[g] = -1
    }
    for (let i = size - 1; i > 0; i--) divided[parent[i]!]! += divided[i]!
  }

  /** The lowest place that has both in its subtree. */
  #meeting(a: number, b: number): number {
    let [one, other] = [a, b]
    while (one !== other) {
      if (this.#depth[one]! < this.#depth[other]!) other = this.parent[other]!
      else one = this.parent[one]!
    }
    return one
  }
}
