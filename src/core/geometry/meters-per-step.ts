import { segmentLengthMeters } from './segment-length.ts'

/** Length in metres of one grid step (1e-7 degree) to the east and to the north, at a latitude in grid steps. */
export function metersPerStep(y: number): { readonly east: number; readonly north: number } {
  return {
    east: segmentLengthMeters(0, y, 1e4, y) / 1e4,
    north: segmentLengthMeters(0, y - 5e3, 0, y + 5e3) / 1e4,
  }
}
