import type { Box } from '#core/topology/face-box.ts'

/** Grid steps in a degree. */
const STEPS = 1e7
/** Degrees around what is shown, so that its surroundings are seen. */
const MARGIN_DEGREES = 0.0004

/** West, south, east, north around positions (interleaved grid steps), in degrees, with some ground around them. */
export function mergesBox(points: ArrayLike<number>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    west = Math.min(west, points[i]!)
    east = Math.max(east, points[i]!)
    south = Math.min(south, points[i + 1]!)
    north = Math.max(north, points[i + 1]!)
  }
  return [
    west / STEPS - MARGIN_DEGREES,
    south / STEPS - MARGIN_DEGREES,
    east / STEPS + MARGIN_DEGREES,
    north / STEPS + MARGIN_DEGREES,
  ]
}
