import { toDegrees } from '#core/geometry/grid.ts'
import type { Topology } from '#core/topology/topology.ts'

/** West, south, east, north of all borders, in degrees; zeros when there are none. */
export function topologyBounds({ points }: Topology): readonly [number, number, number, number] {
  if (points.length === 0) return [0, 0, 0, 0]
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < points.length; at += 2) {
    west = Math.min(west, points[at]!)
    east = Math.max(east, points[at]!)
    south = Math.min(south, points[at + 1]!)
    north = Math.max(north, points[at + 1]!)
  }
  return [toDegrees(west), toDegrees(south), toDegrees(east), toDegrees(north)]
}
