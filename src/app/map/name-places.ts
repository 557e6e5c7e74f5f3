import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'

/** A place in degrees. */
export type Place = readonly [lng: number, lat: number]

const NONE: ReadonlyMap<number, Place> = new Map()

/**
 * Where the name of each jurisdiction stands: the point deepest inside its largest piece. Found once a level when it is
 * first asked for, then again only for the jurisdictions that an edit touched.
 */
export class NamePlaces {
  readonly #plan: Plan
  readonly #places = new Map<Level, Map<number, Place>>()

  constructor(plan: Plan) {
    this.#plan = plan
  }

  /** Places by slot of a level; jurisdictions without ground have none. */
  of(level: Level): ReadonlyMap<number, Place> {
    const known = this.#places.get(level)
    if (known) return known
    const found = labelPoints(dissolve(this.#plan.base.topology, this.#plan.labels(level)))
    this.#places.set(level, found)
    return found
  }

  /** Places of a level if they were found already, else none. */
  ready(level: Level): ReadonlyMap<number, Place> {
    return this.#places.get(level) ?? NONE
  }

  /** Looks again at some slots, or at everything that was found when `null`. */
  renew(touched: ReadonlySet<number> | null): void {
    for (const [level, places] of this.#places) {
      const labels = this.#plan.labels(level)
      if (touched === null) places.clear()
      else for (const slot of touched) places.delete(slot)
      const sought = touched === null ? labels : labels.map((slot) => (touched.has(slot) ? slot : -1))
      for (const [slot, place] of labelPoints(dissolve(this.#plan.base.topology, sought)))
        places.set(slot, place)
    }
  }
}
