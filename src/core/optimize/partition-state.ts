import { partTargets } from './part-targets.ts'
import type { PartitionProblem } from './partition-problem.ts'

/** How much dearer weight outside the part it is fixed to is than weight outside bounds. */
const FIXEDNESS = 1_000

/** Moves that are remembered at least. */
const TRAIL = 1_024

/** Atoms that a test of contiguity looks at before it gives up and says no. */
const REACH = 2_000

/**
 * A division that changes atom by atom, with everything a search asks for kept by deltas: weights, border, divided
 * groups, moved atoms, and the atoms that touch another part. A change costs what the atom's degree costs. The
 * parts stay connected as long as every moved atom `canLeave`.
 *
 * What a search makes small is `energy`: cost + `pressure` × excess + `tension` × Σ (weight − target)². Pressure makes
 * bounds bind; tension is nought but while weight has to flow through parts that are within their bounds.
 */
export class PartitionState {
  readonly problem: PartitionProblem
  readonly part: Int32Array
  readonly weight: Float64Array
  /** Atoms of each part. */
  readonly size: Int32Array
  /** Atoms that touch another part: the first `edgeCount` of `edge`. */
  readonly edge: Int32Array
  edgeCount = 0
  border = 0
  /** Σ over groups (parts it lies in − 1). */
  divided = 0
  moved = 0
  /** Weight outside bounds, and of atoms outside the part that they are fixed to. */
  excess = 0
  pressure = 1
  tension = 0
  /** The first moves since somebody last set `trailLength` to 0; it counts on when there is no room for more. */
  readonly trailAtom: Int32Array
  readonly trailPart: Int32Array
  trailLength = 0

  readonly #target: Float64Array
  /** Neighbours of each atom in other parts. */
  readonly #foreign: Int32Array
  readonly #placeInEdge: Int32Array
  /** Atoms of each group in each part, by group × parts + part. */
  readonly #groupCount: Int32Array
  readonly #mark: Int32Array
  #stamp = 0
  readonly #queue: Int32Array
  readonly #root: Int32Array
  readonly #live: Int32Array

  /** `part` is copied; parts of atoms must be 0 … parts − 1. */
  constructor(problem: PartitionProblem, part: Int32Array) {
    const { graph, parts, group } = problem
    const atoms = part.length
    this.problem = problem
    this.part = part.slice()
    this.weight = new Float64Array(parts)
    this.size = new Int32Array(parts)
    this.edge = new Int32Array(atoms)
    this.trailAtom = new Int32Array(Math.max(TRAIL, atoms))
    this.trailPart = new Int32Array(this.trailAtom.length)
    this.#target = partTargets(problem)
    this.#foreign = new Int32Array(atoms)
    this.#placeInEdge = new Int32Array(atoms).fill(-1)
    this.#mark = new Int32Array(atoms)
    const groups = problem.splitCost > 0 ? group.reduce((most, one) => Math.max(most, one), -1) + 1 : 0
    this.#groupCount = new Int32Array(groups * parts)
    let degree = 0
    for (let atom = 0; atom < atoms; atom++) {
      degree = Math.max(degree, graph.start[atom + 1]! - graph.start[atom]!)
    }
    this.#queue = new Int32Array(REACH + degree)
    this.#root = new Int32Array(degree)
    this.#live = new Int32Array(degree)
    this.#reckon()
  }

  /** Starts again from another division. */
  load(part: Int32Array): void {
    this.part.set(part)
    this.trailLength = this.trailAtom.length + 1
    this.#reckon()
  }

  get cost(): number {
    return this.border + this.problem.splitCost * this.divided + this.moved
  }

  /** What part `p` would add to the energy if it weighed so much. */
  penalty(p: number, weight: number): number {
    const { lower, upper } = this.problem
    const outside = weight > upper[p]! ? weight - upper[p]! : weight < lower[p]! ? lower[p]! - weight : 0
    if (this.tension === 0) return this.pressure * outside
    const off = weight - this.#target[p]!
    return this.pressure * outside + this.tension * off * off
  }

  /** What an atom adds to the energy outside the part it is fixed to. */
  misplacement(atom: number): number {
    return FIXEDNESS * this.pressure * Math.max(1, this.problem.weight[atom]!)
  }

  /** How the energy changes when an atom goes to part `to`. */
  delta(atom: number, to: number): number {
    const { graph, weight: weights, fixed, home, moveCost, group, splitCost } = this.problem
    const { start, neighbour, cost } = graph
    const part = this.part
    const from = part[atom]!
    let change = 0
    for (let i = start[atom]!, end = start[atom + 1]!; i < end; i++) {
      const p = part[neighbour[i]!]!
      if (p === from) change += cost[i]!
      else if (p === to) change -= cost[i]!
    }
    const w = weights[atom]!
    const [a, b] = [this.weight[from]!, this.weight[to]!]
    change += this.penalty(from, a - w) - this.penalty(from, a)
    change += this.penalty(to, b + w) - this.penalty(to, b)
    if (home[atom] === from) change += moveCost[atom]!
    else if (home[atom] === to) change -= moveCost[atom]!
    if (fixed[atom] === from) change += this.misplacement(atom)
    else if (fixed[atom] === to) change -= this.misplacement(atom)
    if (splitCost > 0 && group[atom]! >= 0) {
      const row = group[atom]! * this.problem.parts
      if (this.#groupCount[row + to] === 0) change += splitCost
      if (this.#groupCount[row + from] === 1) change -= splitCost
    }
    return change
  }

  /** Whether the part of an atom has others and stays connected without it; no where finding out takes too long. */
  canLeave(atom: number): boolean {
    const { start, neighbour } = this.problem.graph
    const part = this.part
    const p = part[atom]!
    if (this.size[p]! < 2) return false
    const [queue, mark, root, live] = [this.#queue, this.#mark, this.#root, this.#live]
    const base = this.#freshStamps()
    mark[atom] = base - 1
    let [head, tail] = [0, 0]
    for (let i = start[atom]!, end = start[atom + 1]!; i < end; i++) {
      const other = neighbour[i]!
      if (part[other] !== p) continue
      mark[other] = base + tail
      root[tail] = tail
      live[tail] = 1
      queue[tail++] = other
    }
    let pieces = tail
    if (pieces < 2) return true
    while (pieces > 1) {
      const one = queue[head++]!
      let mine = this.#rootOf(mark[one]! - base)
      live[mine]!--
      for (let i = start[one]!, end = start[one + 1]!; i < end; i++) {
        const other = neighbour[i]!
        if (part[other] !== p) continue
        const seen = mark[other]! - base
        if (seen === -1) continue
        if (seen < 0) {
          if (tail === queue.length) return false
          mark[other] = base + mine
          live[mine]!++
          queue[tail++] = other
          continue
        }
        const theirs = this.#rootOf(seen)
        if (theirs === mine) continue
        root[theirs] = mine
        live[mine]! += live[theirs]!
        mine = this.#rootOf(mine)
        if (--pieces === 1) return true
      }
      if (live[mine] === 0) return false
    }
    return true
  }

  /** Puts an atom into another part. */
  move(atom: number, to: number): void {
    const { graph, weight: weights, fixed, home, moveCost, group, splitCost, parts } = this.problem
    const { start, neighbour, cost } = graph
    const [part, foreign] = [this.part, this.#foreign]
    const from = part[atom]!
    let own = 0
    for (let i = start[atom]!, end = start[atom + 1]!; i < end; i++) {
      const other = neighbour[i]!
      const p = part[other]!
      if (p === from) {
        this.border += cost[i]!
        if (foreign[other]!++ === 0) this.#toEdge(other)
        own++
      } else if (p === to) {
        this.border -= cost[i]!
        if (--foreign[other]! === 0) this.#fromEdge(other)
        own--
      }
    }
    const before = foreign[atom]!
    foreign[atom] = before + own
    if (before === 0 && before + own > 0) this.#toEdge(atom)
    else if (before > 0 && before + own === 0) this.#fromEdge(atom)
    part[atom] = to
    if (this.trailLength < this.trailAtom.length) {
      this.trailAtom[this.trailLength] = atom
      this.trailPart[this.trailLength] = to
    }
    this.trailLength++
    const w = weights[atom]!
    this.excess -= this.#outside(from) + this.#outside(to)
    this.weight[from]! -= w
    this.weight[to]! += w
    this.size[from]!--
    this.size[to]!++
    this.excess += this.#outside(from) + this.#outside(to)
    if (fixed[atom] === from) this.excess += Math.max(1, w)
    else if (fixed[atom] === to) this.excess -= Math.max(1, w)
    if (home[atom] === from) this.moved += moveCost[atom]!
    else if (home[atom] === to) this.moved -= moveCost[atom]!
    if (splitCost > 0 && group[atom]! >= 0) {
      const row = group[atom]! * parts
      if (this.#groupCount[row + to]!++ === 0) this.divided++
      if (--this.#groupCount[row + from]! === 0) this.divided--
    }
  }

  /** Whether a group has atoms in a part; asked only where groups count. */
  isInPart(group: number, p: number): boolean {
    return this.#groupCount[group * this.problem.parts + p]! > 0
  }

  #reckon(): void {
    const { graph, weight, parts, fixed, group, home, moveCost, splitCost } = this.problem
    const part = this.part
    this.weight.fill(0)
    this.size.fill(0)
    this.#groupCount.fill(0)
    this.#foreign.fill(0)
    this.#placeInEdge.fill(-1)
    this.edgeCount = 0
    this.border = this.divided = this.moved = this.excess = 0
    for (let atom = 0; atom < part.length; atom++) {
      const p = part[atom]!
      this.weight[p]! += weight[atom]!
      this.size[p]!++
      for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
        const other = graph.neighbour[i]!
        if (part[other] === p) continue
        this.#foreign[atom]!++
        if (other > atom) this.border += graph.cost[i]!
      }
      if (this.#foreign[atom]! > 0) this.#toEdge(atom)
      if (fixed[atom]! >= 0 && fixed[atom] !== p) this.excess += Math.max(1, weight[atom]!)
      if (home[atom]! >= 0 && home[atom] !== p) this.moved += moveCost[atom]!
      if (splitCost > 0 && group[atom]! >= 0) this.#groupCount[group[atom]! * parts + p]!++
    }
    for (let row = 0; row < this.#groupCount.length; row += parts) {
      let held = 0
      for (let p = 0; p < parts; p++) if (this.#groupCount[row + p]! > 0) held++
      this.divided += Math.max(0, held - 1)
    }
    for (let p = 0; p < parts; p++) this.excess += this.#outside(p)
  }

  #outside(p: number): number {
    const { lower, upper } = this.problem
    const w = this.weight[p]!
    const outside = w > upper[p]! ? w - upper[p]! : w < lower[p]! ? lower[p]! - w : 0
    return this.size[p] === 0 ? Math.max(1, outside) : outside
  }

  /** First of as many unused marks as an atom has neighbours, and one before them. */
  #freshStamps(): number {
    const next = this.#stamp + this.#root.length + 2
    if (next > 0x7ffffff0) {
      this.#mark.fill(0)
      this.#stamp = 0
      return this.#freshStamps()
    }
    const base = this.#stamp + 2
    this.#stamp = next
    return base
  }

  #rootOf(piece: number): number {
    const root = this.#root
    let at = piece
    while (root[at] !== at) at = root[at] = root[root[at]!]!
    return at
  }

  #toEdge(atom: number): void {
    this.#placeInEdge[atom] = this.edgeCount
    this.edge[this.edgeCount++] = atom
  }

  #fromEdge(atom: number): void {
    const place = this.#placeInEdge[atom]!
    const last = this.edge[--this.edgeCount]!
    this.edge[place] = last
    this.#placeInEdge[last] = place
    this.#placeInEdge[atom] = -1
  }
}
