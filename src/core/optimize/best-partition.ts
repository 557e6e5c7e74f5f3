import type { PartitionState } from './partition-state.ts'

/** Costs nearer than this share are alike: sums by deltas drift by less. */
const ALIKE = 1e-9

/**
 * The best division that a state has been through: least excess, then least cost. Keeping it costs nothing while the
 * state moves on, because the moves since are taken from its trail.
 */
export class BestPartition {
  excess = Infinity
  cost = Infinity

  readonly #state: PartitionState
  readonly #part: Int32Array
  /** Moves of the trail that lead from `#part` to the best. */
  #mark = 0

  constructor(state: PartitionState) {
    this.#state = state
    this.#part = state.part.slice()
    this.#keepAll()
  }

  /** Looks at the state as it stands. */
  consider(): void {
    const state = this.#state
    if (state.excess > this.excess) return
    if (state.excess === this.excess && state.cost >= this.cost - ALIKE * Math.abs(this.cost)) return
    if (state.trailLength > state.trailAtom.length) {
      this.#keepAll()
      return
    }
    this.#mark = state.trailLength
    this.excess = state.excess
    this.cost = state.cost
  }

  /** Part of each atom; valid until the next call. */
  get part(): Int32Array {
    for (let i = 0; i < this.#mark; i++) this.#part[this.#state.trailAtom[i]!] = this.#state.trailPart[i]!
    return this.#part
  }

  #keepAll(): void {
    const state = this.#state
    this.#part.set(state.part)
    state.trailLength = 0
    this.#mark = 0
    this.excess = state.excess
    this.cost = state.cost
  }
}
