import { BestPartition } from './best-partition.ts'
import type { PartitionProblem } from './partition-problem.ts'
import { PartitionState } from './partition-state.ts'
import { Recombination } from './recombination.ts'
import { totalOf } from './total-of.ts'

/** Work between two yields; a unit is about one tried move, under a microsecond. */
const BATCH = 8_192

/** Work of looking at one atom in a recombination. */
const RECOMBINING = 4

/** Sizes at which swaps pay: above, atoms are so small that moves alone keep the bounds. */
const SWAPPING = 3_000

/** Atoms tried as the second half of a swap. */
const PARTNERS = 4

/** Passes of a descent; it has nearly always ended by itself before. */
const PASSES = 40

/** How hot an annealing begins and ends, in typical changes of cost, and the share of its work spent recombining. */
interface Schedule {
  readonly work: number
  readonly hot: number
  readonly cold: number
  readonly recombining: number
  /** Factor of the pressure with which bounds bind; from about 10 on, a border hardly ever crosses a bound on its way. */
  readonly strictness: number
}

/**
 * Local search on one division: single atoms change sides, two swap, and pairs of parts are recombined, by simulated
 * annealing; then weight is spread until bounds hold, and what helps at once is done. Its generators yield the work
 * done since the last yield, in steps and not in time, so that equal input gives equal output.
 */
export class PartitionImprover {
  readonly state: PartitionState
  readonly best: BestPartition

  readonly #problem: PartitionProblem
  readonly #random: () => number
  readonly #recombination: Recombination
  readonly #turn: Int32Array
  readonly #swaps: boolean
  /** Typical cost at an atom, and pressure that makes its weight outside bounds worth as much. */
  readonly #scale: number
  readonly #pressure: number
  readonly #meanWeight: number
  #worked = 0

  constructor(problem: PartitionProblem, part: Int32Array, random: () => number) {
    this.#problem = problem
    this.#random = random
    this.state = new PartitionState(problem, part)
    this.best = new BestPartition(this.state)
    this.#recombination = new Recombination(this.state, random)
    this.#turn = new Int32Array(part.length)
    this.#swaps = part.length <= SWAPPING
    const { graph, weight, moveCost, splitCost } = problem
    const [costs, moves, weights] = [totalOf(graph.cost), totalOf(moveCost), totalOf(weight)]
    this.#scale = (costs + moves) / part.length + splitCost || 1
    this.#meanWeight = weights / part.length || 1
    this.#pressure = this.#scale / this.#meanWeight
  }

  /** Goes on from another division. */
  load(part: Int32Array): void {
    this.state.load(part)
    this.best.consider()
  }

  /** Simulated annealing, with bounds that bind ever harder. */
  *anneal({ work, hot, cold, recombining, strictness }: Schedule): Generator<number> {
    const { state } = this
    const unit = this.#typicalChange()
    let [done, recombined] = [0, 0]
    state.tension = 0
    while (done < work && state.edgeCount > 0) {
      const share = done / work
      const temperature = unit * hot * (cold / hot) ** share
      state.pressure = this.#pressure * 0.02 * strictness * 30 ** share
      const before = this.#worked
      if (recombined < recombining * (done + 1)) {
        const looked = this.#recombination.step(temperature)
        this.#worked += RECOMBINING * looked + 1
        recombined += RECOMBINING * looked + 1
        this.best.consider()
      } else {
        const tries = Math.min(512, state.edgeCount * 4)
        for (let i = 0; i < tries; i++) this.#try(temperature)
        this.#worked += tries
      }
      done += this.#worked - before
      if (this.#worked >= BATCH) yield this.#pause()
    }
  }

  /** Spreads weight until bounds hold, if it can, then does whatever helps at once until nothing does. */
  *settle(): Generator<number> {
    const { state } = this
    state.pressure = this.#pressure * 10
    state.tension = 0
    yield* this.#descend()
    for (let round = 0; round < 4 && state.excess > 0 && state.edgeCount > 0; round++) {
      state.tension = (this.#scale / this.#meanWeight ** 2) * 4 ** (round - 1)
      yield* this.#descend()
      let work = 20 * Math.min(state.part.length, 2_000)
      while (work > 0 && state.excess > 0) {
        const looked = this.#recombination.step(0) + 1
        work -= looked
        this.#worked += RECOMBINING * looked
        this.best.consider()
        if (this.#worked >= BATCH) yield this.#pause()
      }
      state.tension = 0
      state.pressure *= 4
      yield* this.#descend()
    }
    if (this.#worked > 0) yield this.#pause()
  }

  *#descend(): Generator<number> {
    const { state } = this
    const turn = this.#turn
    for (let pass = 0, changed = true; changed && pass < PASSES; pass++) {
      changed = false
      const count = state.edgeCount
      turn.set(state.edge.subarray(0, count))
      for (let t = 0; t < count; t++) {
        if (this.#improve(turn[t]!)) changed = true
        this.#worked += 2
        if (this.#worked >= BATCH) yield this.#pause()
      }
    }
  }

  /** Moves an atom to the neighbouring part that lowers the energy most. */
  #improve(atom: number): boolean {
    const { state } = this
    const { graph, fixed } = this.#problem
    const own = state.part[atom]!
    if (fixed[atom] === own || state.size[own]! < 2) return false
    let best = -1
    let least = -1e-9 * this.#scale
    let last = own
    for (let i = graph.start[atom]!, end = graph.start[atom + 1]!; i < end; i++) {
      const p = state.part[graph.neighbour[i]!]!
      if (p === own || p === last) continue
      last = p
      const change = state.delta(atom, p)
      if (change >= least) continue
      best = p
      least = change
    }
    if (best < 0 || !state.canLeave(atom)) return false
    state.move(atom, best)
    this.best.consider()
    return true
  }

  /** Tries to move a random atom at an edge, or to swap it with another one. */
  #try(temperature: number): void {
    const { state } = this
    const { graph, fixed } = this.#problem
    const { part } = state
    const atom = state.edge[Math.floor(this.#random() * state.edgeCount)]!
    const own = part[atom]!
    if (fixed[atom] === own || state.size[own]! < 2) return
    const from = graph.start[atom]!
    const degree = graph.start[atom + 1]! - from
    let i = Math.floor(this.#random() * degree)
    while (part[graph.neighbour[from + i]!] === own) i = i + 1 === degree ? 0 : i + 1
    const to = part[graph.neighbour[from + i]!]!
    const change = state.delta(atom, to)
    const allowed = temperature > 0 ? -temperature * Math.log(1 - this.#random()) : 0
    if (change <= allowed) {
      if (!state.canLeave(atom)) return
      state.move(atom, to)
      this.best.consider()
    } else if (this.#swaps && state.canLeave(atom)) {
      this.#trySwap(atom, to, allowed - change)
    }
  }

  /** Moves an atom and another one the opposite way, if the second change is small enough. */
  #trySwap(atom: number, to: number, allowed: number): void {
    const { state } = this
    const { fixed } = this.#problem
    const own = state.part[atom]!
    state.move(atom, to)
    for (let t = 0; t < PARTNERS; t++) {
      const other = t < PARTNERS / 2 ? this.#nearby(atom, own, to) : this.#anywhere(own, to)
      if (other < 0 || other === atom || fixed[other] === to) continue
      if (state.delta(other, own) > allowed || !state.canLeave(other)) continue
      state.move(other, own)
      this.best.consider()
      return
    }
    state.move(atom, own)
  }

  /** A neighbour in `q` of a neighbour in `p` of an atom, at random; -1 where the dice find none. */
  #nearby(atom: number, p: number, q: number): number {
    const { start, neighbour } = this.#problem.graph
    const near = neighbour[start[atom]! + Math.floor(this.#random() * (start[atom + 1]! - start[atom]!))]!
    if (this.state.part[near] !== p) return -1
    const other = neighbour[start[near]! + Math.floor(this.#random() * (start[near + 1]! - start[near]!))]!
    return this.state.part[other] === q ? other : -1
  }

  /** An atom of `q` beside `p` at random; -1 where the dice find none. */
  #anywhere(p: number, q: number): number {
    const { state } = this
    const { start, neighbour } = this.#problem.graph
    const other = state.edge[Math.floor(this.#random() * state.edgeCount)]!
    if (state.part[other] !== q) return -1
    for (let i = start[other]!; i < start[other + 1]!; i++) if (state.part[neighbour[i]!] === p) return other
    return -1
  }

  /** Mean change of cost, bounds apart, when an atom at an edge changes sides. */
  #typicalChange(): number {
    const { state } = this
    const { graph } = this.#problem
    state.pressure = 0
    state.tension = 0
    let [total, found] = [0, 0]
    const step = Math.max(1, Math.floor(state.edgeCount / 500))
    for (let e = 0; e < state.edgeCount; e += step) {
      const atom = state.edge[e]!
      const own = state.part[atom]!
      for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
        const p = state.part[graph.neighbour[i]!]!
        if (p === own) continue
        const change = Math.abs(state.delta(atom, p))
        total += change
        if (change > 0) found++
        break
      }
    }
    return found > 0 ? total / found : this.#scale
  }

  #pause(): number {
    const worked = this.#worked
    this.#worked = 0
    return worked
  }
}
