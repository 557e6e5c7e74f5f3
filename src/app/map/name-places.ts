import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'

/** A place in degrees. */
export type Place = readonly [lng: number, lat: number]

/**
 * Where the name of each jurisdiction stands: the point deepest inside its largest piece. Found when it is asked for,
 * and again only for the jurisdictions that an edit touched.
 */
export class NamePlaces {
  readonly #plan: Plan
  readonly #places = new Map<Level, Map<number, Place>>()

  constructor(plan: Plan) {
    this.#plan = plan
  }

  /** Places by slot of a level; jurisdictions without ground have none. */
  of(level: Level): ReadonlyMap<number, Place> {
    this.findMore(level, Infinity)
    return this.ready(level)
  }

  /** Places of a level that are known so far. */
  ready(level: Level): ReadonlyMap<number, Place> {
    return this.#known(level)
  }

  /** Finds places of a level that are still missing, at most `limit`; returns their slots, none when all are known. */
  findMore(level: Level, limit: number): number[] {
    const known = this.#known(level)
    const labels = this.#plan.labels(level)
    const missing = new Set<number>()
    for (const slot of labels) {
      if (missing.size >= limit) break
      if (slot !== UNASSIGNED && !known.has(slot)) missing.add(slot)
    }
    if (missing.size === 0) return []
    const sought = labels.map((slot) => (missing.has(slot) ? slot : UNASSIGNED))
    for (const [slot, place] of labelPoints(dissolve(this.#plan.base.topology, sought)))
      known.set(slot, place)
    return [...missing]
  }

  /** Forgets the places of some slots, or all of them when `null`. */
  forget(touched: Iterable<number> | null): void {
    for (const places of this.#places.values()) {
      if (touched === null) places.clear()
      else for (const slot of touched) places.delete(slot)
    }
  }

  #known(level: Level): Map<number, Place> {
    const known = this.#places.get(level) ?? new Map<number, Place>()
    this.#places.set(level, known)
    return known
  }
}
