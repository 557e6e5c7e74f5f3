import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import type { GridVector } from './grid-at.ts'

/** What lies beyond the city; unassigned ground is labelled -1. */
const BEYOND = -2

/**
 * The arc nearest to a place among those that separate two jurisdictions of a level, or one of them from what lies
 * beyond the city; null when none comes within reach. Of equals the one with the smallest number.
 *
 * @param stepsPerPixel Grid steps east and north under a pixel.
 */
export function borderNear(
  plan: Pick<Plan, 'topology' | 'arcs' | 'labels'>,
  level: Level,
  [x, y]: GridVector,
  [perPixelX, perPixelY]: GridVector,
  reachPixels: number,
): number | null {
  const { face, points, arcStart, arcEnd } = plan.topology
  const labels = plan.labels(level)
  const labelOf = (side: number): number => (face[side] === OUTSIDE ? BEYOND : labels[face[side]!]!)
  const [reachX, reachY] = [reachPixels * perPixelX, reachPixels * perPixelY]
  let best: number | null = null
  let least = reachPixels ** 2
  for (const arc of plan.arcs.search(x - reachX, y - reachY, x + reachX, y + reachY)) {
    if (labelOf(2 * arc) === labelOf(2 * arc + 1)) continue
    for (let i = arcStart[arc]!; i + 1 < arcEnd[arc]!; i++) {
      const squared = squaredDistanceToOrigin(
        (points[2 * i]! - x) / perPixelX,
        (points[2 * i + 1]! - y) / perPixelY,
        (points[2 * i + 2]! - x) / perPixelX,
        (points[2 * i + 3]! - y) / perPixelY,
      )
      if (squared > least || (squared === least && best !== null)) continue
      best = arc
      least = squared
    }
  }
  return best
}

function squaredDistanceToOrigin(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return (ax + along * dx) ** 2 + (ay + along * dy) ** 2
}
