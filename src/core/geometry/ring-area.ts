import { GRID_STEPS_PER_DEGREE } from './grid.ts'
import { WGS84 } from './wgs84.ts'

const RADIANS_PER_STEP = Math.PI / 180 / GRID_STEPS_PER_DEGREE
const ECCENTRICITY = Math.sqrt(WGS84.eccentricitySquared)
const POLAR_SQUARED_HALF = (WGS84.equatorialRadiusMeters ** 2 * (1 - WGS84.eccentricitySquared)) / 2

/**
 * Signed area in square metres (counter-clockwise positive) of a closed ring on the grid of 1e-7 degree; the ring is
 * the positions `from … to - 1` of the interleaved array, the first not repeated.
 *
 * Shoelace in the cylindrical equal-area plane of WGS84 (Snyder 1987, eq. 3-12 and 10-15), plus for each edge the
 * sliver between the straight line of that plane and the geodesic (leading order). Each edge contributes the same with opposite sign when walked
 * backwards, so the areas of faces add up to the area of their outline. Within 1e-6 of GeographicLib for faces up to
 * tens of kilometres; rings across the antimeridian are not handled.
 */
export function ringAreaSquareMeters(points: ArrayLike<number>, from: number, to: number): number {
  if (to - from < 3) return 0
  const x0 = points[2 * from]!
  let previousX = (points[2 * to - 2]! - x0) * RADIANS_PER_STEP
  let previousY = points[2 * to - 1]! * RADIANS_PER_STEP
  const base = areaBelowLatitude(points[2 * from + 1]! * RADIANS_PER_STEP)
  let previousHeight = areaBelowLatitude(previousY) - base
  let sum = 0
  for (let i = from; i < to; i++) {
    const x = (points[2 * i]! - x0) * RADIANS_PER_STEP
    const y = points[2 * i + 1]! * RADIANS_PER_STEP
    const height = areaBelowLatitude(y) - base
    sum -= (x - previousX) * ((previousHeight + height) / 2) + geodesicSliver(x - previousX, previousY, y)
    previousX = x
    previousY = y
    previousHeight = height
  }
  return sum
}

/** Area in m² between the equator and a latitude, for each radian of longitude. */
function areaBelowLatitude(latitude: number): number {
  const sine = Math.sin(latitude)
  const es = ECCENTRICITY * sine
  return POLAR_SQUARED_HALF * (sine / (1 - es * es) + Math.atanh(es) / ECCENTRICITY)
}

/**
 * Area in m² between the chord of the equal-area plane and the geodesic: Δλ sin φ (north² / 4 + east² / 12), from
 * Clairaut's relation with the radii of curvature M and N at the middle latitude. Antisymmetric in direction.
 */
function geodesicSliver(deltaX: number, y1: number, y2: number): number {
  const { equatorialRadiusMeters, eccentricitySquared } = WGS84
  const middle = (y1 + y2) / 2
  const sine = Math.sin(middle)
  const w = 1 - eccentricitySquared * sine * sine
  const primeVerticalRadius = equatorialRadiusMeters / Math.sqrt(w)
  const north = ((y2 - y1) * primeVerticalRadius * (1 - eccentricitySquared)) / w
  const east = deltaX * primeVerticalRadius * Math.cos(middle)
  return deltaX * sine * ((north * north) / 4 + (east * east) / 12)
}
