import { UNASSIGNED } from '#core/plan/plan.ts'
import { Walker, type Walks } from './walker.ts'
import type { ServiceReach } from './service-reach.ts'

/** A jurisdiction whose seat is within reach, and how far it is. */
interface NearSeat {
  readonly slot: number
  readonly meters: number
}

/**
 * Seats of jurisdictions: service points that come, move and go with the plan. Each new place is walked to once and
 * then remembered.
 */
export class SeatReach {
  readonly #reach: ServiceReach
  #walker: Walker | null = null
  readonly #walks = new Map<string, Walks>()
  readonly #seats = new Map<number, readonly [x: number, y: number]>()
  readonly #near = new Map<number, NearSeat[]>()
  #holders: ReadonlyMap<string, number> = new Map()

  constructor(reach: ServiceReach) {
    this.#reach = reach
  }

  /** Places by slot of the jurisdiction. */
  get places(): ReadonlyMap<number, readonly [x: number, y: number]> {
    return this.#seats
  }

  /** Slot of the jurisdiction whose seat stands at a place: of several the first; {@link UNASSIGNED} = of none. */
  holderAt(x: number, y: number): number {
    return this.#holders.get(`${x},${y}`) ?? UNASSIGNED
  }

  /** Puts the seat of a jurisdiction somewhere else, or nowhere. Returns the demand points that may walk otherwise. */
  place(slot: number, to: readonly [x: number, y: number] | null): number[] {
    const from = this.#seats.get(slot)
    if (from?.[0] === to?.[0] && from?.[1] === to?.[1]) return []
    const changed: number[] = []
    if (from !== undefined) {
      for (const demand of this.#walksTo(from).demand) {
        changed.push(demand)
        const left = this.#near.get(demand)!.filter((near) => near.slot !== slot)
        if (left.length === 0) this.#near.delete(demand)
        else this.#near.set(demand, left)
      }
      this.#seats.delete(slot)
    }
    if (to !== null) {
      const { demand, meters } = this.#walksTo(to)
      for (const [i, at] of demand.entries()) {
        changed.push(at)
        const near = { slot, meters: meters[i]! }
        const known = this.#near.get(at)
        if (known === undefined) this.#near.set(at, [near])
        else known.push(near)
      }
      this.#seats.set(slot, to)
    }
    const holders = [...this.#seats].toSorted(([a], [b]) => b - a)
    this.#holders = new Map(holders.map(([holder, place]) => [place.join(','), holder]))
    return changed
  }

  /** Metres from a demand point to the seat of a jurisdiction ({@link UNASSIGNED} = to any seat); Infinity = too far. */
  meters(demand: number, slot: number): number {
    let least = Infinity
    for (const near of this.#near.get(demand) ?? []) {
      if ((slot === UNASSIGNED || near.slot === slot) && near.meters < least) least = near.meters
    }
    return least
  }

  #walksTo(place: readonly [x: number, y: number]): Walks {
    const key = place.join(',')
    let walks = this.#walks.get(key)
    if (walks === undefined) {
      this.#walker ??= new Walker(this.#reach.ground)
      walks = this.#walker.from(place[0], place[1], this.#reach.maxMeters)
      this.#walks.set(key, walks)
    }
    return walks
  }
}
