/** Steps of the integer grid in one degree: coordinates are stored as multiples of 1e-7 degree (about 1 cm). */
export const GRID_STEPS_PER_DEGREE = 1e7

/** Nearest grid step of a coordinate in degrees (any of longitude and latitude; ±180° fits an Int32). */
export function toGrid(degrees: number): number {
  return Math.round(degrees * GRID_STEPS_PER_DEGREE)
}

/** Degrees of a grid step; prints with at most seven decimals. */
export function toDegrees(step: number): number {
  return step / GRID_STEPS_PER_DEGREE
}
