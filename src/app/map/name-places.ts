import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'

/** A place in degrees. */
export type Place = readonly [lng: number, lat: number]

/**
 * Where the name of each jurisdiction stands: the point deepest inside its largest piece, for a district that of its
 * largest part, so that no thick border runs through the name. Found when it is asked for,
 * and again only for the jurisdictions that an edit touched.
 */
export class NamePlaces {
  readonly #plan: Plan
  readonly #faceAreas: () => ArrayLike<number>
  readonly #places = new Map<Level, Map<number, Place>>()

  /** `faceAreas` as they are now, in any unit, by face: they tell which part of a district is its largest. */
  constructor(plan: Plan, faceAreas: () => ArrayLike<number>) {
    this.#plan = plan
    this.#faceAreas = faceAreas
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
    const part = level === 'district' ? this.#largestParts() : null
    const sought = labels.map((slot, face) =>
      missing.has(slot) && (part === null || part(slot, face)) ? slot : UNASSIGNED,
    )
    for (const [slot, place] of labelPoints(dissolve(this.#plan.topology, sought))) known.set(slot, place)
    return [...missing]
  }

  /** Forgets the places of some slots, or all of them when `null`. */
  forget(touched: Iterable<number> | null): void {
    for (const places of this.#places.values()) {
      if (touched === null) places.clear()
      else for (const slot of touched) places.delete(slot)
    }
  }

  /** Tells whether a face lies in the largest part of its district: one street or, without streets, all of it. */
  #largestParts(): (district: number, face: number) => boolean {
    const { levels } = this.#plan.base
    const next = levels[levels.indexOf('district') - 1]
    if (next === undefined) return () => true
    const districts = this.#plan.labels('district')
    const parts = this.#plan.labels(next)
    const faceAreas = this.#faceAreas()
    const areas = new Map<number, number>()
    for (const [face, slot] of parts.entries()) {
      if (slot !== UNASSIGNED) areas.set(slot, (areas.get(slot) ?? 0) + faceAreas[face]!)
    }
    const largest = new Map<number, number>()
    for (const [face, slot] of parts.entries()) {
      const district = districts[face]!
      const best = largest.get(district)
      const isLarger = best === undefined || (areas.get(slot) ?? 0) > (areas.get(best) ?? 0)
      if (slot !== UNASSIGNED && isLarger) largest.set(district, slot)
    }
    return (district, face) => largest.get(district) === parts[face]
  }

  #known(level: Level): Map<number, Place> {
    const known = this.#places.get(level) ?? new Map<number, Place>()
    this.#places.set(level, known)
    return known
  }
}
