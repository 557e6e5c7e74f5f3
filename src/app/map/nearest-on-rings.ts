import { nearestOnSegment } from '#core/snapping/nearest-on-segment.ts'
import type { GridVector } from './grid-at.ts'

/**
 * The place on closed rings of grid steps that is nearest to another one, if it is not farther than the reach, in grid
 * steps east and north; null else.
 */
export function nearestOnRings(
  rings: readonly (readonly number[])[],
  [x, y]: GridVector,
  [reachX, reachY]: readonly [east: number, north: number],
): GridVector | null {
  let nearest: GridVector | null = null
  let least = 1
  for (const ring of rings) {
    for (let i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
      const segment = [ring[before]!, ring[before + 1]!, ring[i]!, ring[i + 1]!] as const
      const place = nearestOnSegment(segment, x, y, reachX, reachY)
      const share = Math.hypot((place[0] - x) / reachX, (place[1] - y) / reachY)
      if (share > least) continue
      least = share
      nearest = place
    }
  }
  return nearest
}
