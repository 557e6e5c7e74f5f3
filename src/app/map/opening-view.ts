import type { OpenProject } from '#app/store/workbench-state.ts'
import { residentExtent } from '#core/analysis/resident-extent.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import type { NamePlaces } from './name-places.ts'

/** West, south, east, north in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number]

/** More than this must be split: then no view shows them all and read. */
const MOST_PLACES = 24

/** What a city opens on: where nearly all residents live, and the sign of every jurisdiction that must be split. */
export function openingView({ plan, metrics, bounds }: OpenProject, level: Level, places: NamePlaces): Box {
  const extent = residentExtent(plan.base)
  if (extent === null) return bounds
  const split = plan
    .jurisdictions(level)
    .filter(({ id }) => bandOf(plan.rules, level, metrics.residents(id)) === 'split')
  if (split.length === 0 || split.length > MOST_PLACES) return extent
  let [west, south, east, north] = extent
  const known = places.of(level)
  for (const { id } of split) {
    const place = known.get(plan.slotOf(id))
    if (place === undefined) continue
    const [lng, lat] = place
    west = Math.min(west, lng)
    south = Math.min(south, lat)
    east = Math.max(east, lng)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
