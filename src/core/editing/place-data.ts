import { toDegrees } from '#core/geometry/grid.ts'

/** Where something is wrong, in degrees, for the data of a problem. */
export function placeData(x: number, y: number): { readonly lng: number; readonly lat: number } {
  return { lng: toDegrees(Math.round(x)), lat: toDegrees(Math.round(y)) }
}
