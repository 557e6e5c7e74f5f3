import { GRID_STEPS_PER_DEGREE } from '#core/geometry/grid.ts'
import { WGS84 } from '#core/geometry/wgs84.ts'

/** Side of the square that shows the whole world at zoom 0, in CSS pixels. */
const WORLD_PIXELS = 512

/** Metres on the ground under one CSS pixel of the Web Mercator map, at a latitude in degrees and a zoom. */
export function metersPerPixel(latitude: number, zoom: number): number {
  const circleMeters = 2 * Math.PI * WGS84.equatorialRadiusMeters
  return (circleMeters * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom)
}

/** Zoom at which so many metres of ground take so many pixels: the inverse of {@link metersPerPixel}. */
export function zoomShowing(meters: number, pixels: number, latitude: number): number {
  return Math.log2((metersPerPixel(latitude, 0) * pixels) / meters)
}

/** Grid steps east and north under one CSS pixel of the Web Mercator map, at a latitude in degrees and a zoom. */
export function gridStepsPerPixel(latitude: number, zoom: number): readonly [east: number, north: number] {
  const east = (360 * GRID_STEPS_PER_DEGREE) / (WORLD_PIXELS * 2 ** zoom)
  return [east, east * Math.cos((latitude * Math.PI) / 180)]
}
