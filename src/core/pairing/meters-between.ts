import { segmentLengthMeters } from '#core/geometry/segment-length.ts'

/** Straight way in metres on the ellipsoid between two places in grid steps of 1e-7 degree. */
export function metersBetween(
  [ax, ay]: readonly [x: number, y: number],
  [bx, by]: readonly [x: number, y: number],
): number {
  return segmentLengthMeters(ax, ay, bx, by)
}
