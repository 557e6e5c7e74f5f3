import type { GeoJSONSource } from 'maplibre-gl'
import type { OpenProject } from '#app/store/workbench-state.ts'
import { nameFeature } from './name-feature.ts'
import type { NameFeature } from './name-feature.ts'
import type { NamePlaces } from './name-places.ts'
import { unassignedFeatures } from './unassigned-feature.ts'

/** Ids of signs for land of nobody lie above those of slots. */
const FIRST_SIGN_ID = 1_000_000

/** Writes a number of residents for people. */
export type CountWords = (residents: number) => string

/** The names on the map as features by slot; an edit renews only those of the jurisdictions it touched. */
export class NameBoard {
  readonly #project: OpenProject
  readonly #places: NamePlaces
  readonly #features = new Map<number, NameFeature>()
  #count: CountWords
  #loose: readonly NameFeature[] = []

  constructor(project: OpenProject, places: NamePlaces, count: CountWords) {
    this.#project = project
    this.#places = places
    this.#count = count
  }

  /** All names, for the style. */
  get collection(): GeoJSON.FeatureCollection {
    return { type: 'FeatureCollection', features: [...this.#features.values(), ...this.#loose] }
  }

  /** Takes all names down. */
  clear(): void {
    this.#features.clear()
  }

  /** Writes in other words from now on. */
  setWords(count: CountWords): void {
    this.#count = count
  }

  /** Writes the names of some slots again and tells the map's source, when it is there, what changed. */
  renew(slots: Iterable<number>, source: GeoJSONSource | undefined): void {
    const remove: number[] = []
    const add: NameFeature[] = []
    for (const slot of slots) {
      if (this.#features.delete(slot)) remove.push(slot)
      const written = this.#write(slot)
      if (written !== null) add.push(written)
    }
    if (source !== undefined) {
      remove.push(...this.#loose.map(({ id }) => id))
      add.push(...this.markUnassigned())
    }
    if (source !== undefined && remove.length + add.length > 0) void source.updateData({ remove, add })
  }

  /** Finds the land of nobody again, at every level; returns its signs. */
  markUnassigned(): readonly NameFeature[] {
    const { plan } = this.#project
    const signs: NameFeature[] = []
    for (const level of plan.base.levels) {
      signs.push(...unassignedFeatures(plan, level, FIRST_SIGN_ID + signs.length))
    }
    this.#loose = signs
    return signs
  }

  #write(slot: number): NameFeature | null {
    const { plan } = this.#project
    const jurisdiction = plan.at(slot)
    const place = jurisdiction && this.#places.ready(jurisdiction.level).get(slot)
    if (jurisdiction === undefined || place === undefined) return null
    const feature = nameFeature(this.#project, slot, jurisdiction, place, this.#count)
    this.#features.set(slot, feature)
    return feature
  }
}
