import type { OpenProject } from '#app/store/workbench-state.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import { zoomShowing } from './ground-scale.ts'
import type { Place } from './name-places.ts'
import { BAND_CODES } from './scene.ts'

/**
 * A name shows when its ground is so many pixels wide at the whole zoom below; where one looks it is up to twice as
 * wide. Narrower ground would leave most of the name on the neighbours.
 */
const NARROWEST_PIXELS = 24

/** From here on everything is named, however small. */
const NAMES_ALL_ZOOM = 17

/** What a name on the map says, as properties of its point. */
interface NameProperties {
  readonly level: Level
  readonly name: string
  /** Second line, ready to read; '' where residents are unknown. */
  readonly residents: string
  /** Who comes first where names would collide. */
  readonly weight: number
  readonly band: number
  /** Zoom from which the ground is wide enough for the name. */
  readonly from: number
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
  const sideMeters = Math.sqrt(metrics.figures(jurisdiction.id).areaSquareMeters)
  const from = sideMeters > 0 ? zoomShowing(sideMeters, NARROWEST_PIXELS, place[1]) : NAMES_ALL_ZOOM
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
      from: Math.min(NAMES_ALL_ZOOM, from),
      locked: jurisdiction.locked,
    },
  }
}
