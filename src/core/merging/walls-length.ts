import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { WallTable } from '#core/plan/wall-table.ts'

/** Metres of walls, along their lines. */
export function wallsLength({ lineStart, points }: WallTable, walls: readonly number[]): number {
  let meters = 0
  for (const wall of walls) {
    for (let i = 2 * lineStart[wall]!; i + 2 < 2 * lineStart[wall + 1]!; i += 2) {
      meters += segmentLengthMeters(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!)
    }
  }
  return meters
}
