import type { OpenProject } from '#app/store/workbench-state.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { Place } from './name-places.ts'
import { BAND_CODES } from './scene.ts'

/** What a name on the map says, as properties of its point. */
interface NameProperties {
  readonly level: Level
  readonly name: string
  /** Second line, ready to read; '' where residents are unknown. */
  readonly residents: string
  /** Who comes first where names would collide. */
  readonly weight: number
  readonly band: number
  readonly locked: boolean
}

/** A name on the map; its id is the slot of its jurisdiction. */
export type NameFeature = GeoJSON.Feature<GeoJSON.Point, NameProperties> & { readonly id: number }

/** The name of one jurisdiction. `count` writes a number of residents for people. */
export function nameFeature(
  { plan, metrics }: OpenProject,
  slot: number,
  jurisdiction: Jurisdiction,
  place: Place,
  count: (residents: number) => string,
): NameFeature {
  const known = plan.base.known.residents
  const residents = metrics.residents(jurisdiction.id)
  return {
    type: 'Feature',
    id: slot,
    geometry: { type: 'Point', coordinates: [...place] },
    properties: {
      level: jurisdiction.level,
      name: jurisdiction.name,
      residents: known ? count(residents) : '',
      weight: residents,
      band: known ? BAND_CODES[bandOf(plan.rules, jurisdiction.level, residents)] : 0,
      locked: jurisdiction.locked,
    },
  }
}
