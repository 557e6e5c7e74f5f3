import type { LngLatBounds } from 'maplibre-gl'
import type { OpenProject } from '#app/store/workbench-state.ts'

/** True when the view shows something of the bounds of a city. */
export function viewMeets(view: LngLatBounds, [west, south, east, north]: OpenProject['bounds']): boolean {
  return view.getWest() < east && view.getEast() > west && view.getSouth() < north && view.getNorth() > south
}
