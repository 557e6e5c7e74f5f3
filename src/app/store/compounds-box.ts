import { toDegrees } from '#core/geometry/grid.ts'
import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { Box } from '#core/topology/face-box.ts'

/** The box around compounds, or null when there are none, or none of them has an outline. */
export function compoundsBox(
  { outlineStart, outlines }: CompoundTable,
  compounds: Iterable<number>,
): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const compound of compounds) {
    for (let at = outlineStart[compound]!; at < outlineStart[compound + 1]!; at++) {
      west = Math.min(west, outlines[2 * at]!)
      east = Math.max(east, outlines[2 * at]!)
      south = Math.min(south, outlines[2 * at + 1]!)
      north = Math.max(north, outlines[2 * at + 1]!)
    }
  }
  return west > east ? null : [toDegrees(west), toDegrees(south), toDegrees(east), toDegrees(north)]
}
