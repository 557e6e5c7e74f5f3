import type { Plan } from '#core/plan/plan.ts'
import type { TopologyMeasures } from '#core/topology/measure-topology.ts'
import { zoomShowing } from './ground-scale.ts'
import type { LevelZooms } from './style-units.ts'

/** A name is readable when the median jurisdiction of its level is so many pixels wide. */
const READABLE_PIXELS = 80

/**
 * Zoom from which the names of each level can be read, from the size of the city's own pieces: the same rule for a
 * village and a metropolis.
 */
export function levelZooms(
  plan: Plan,
  { faceAreaSquareDecimeters: faceArea }: TopologyMeasures,
  latitude: number,
): LevelZooms {
  const zooms: Record<string, number> = {}
  for (const level of plan.base.levels) {
    const areas = new Map<number, number>()
    plan.labels(level).forEach((slot, face) => {
      if (slot >= 0) areas.set(slot, (areas.get(slot) ?? 0) + faceArea[face]! / 100)
    })
    const sorted = [...areas.values()].sort((a, b) => a - b)
    const median = sorted[sorted.length >> 1]
    if (median !== undefined && median > 0) {
      zooms[level] = Math.max(0, Math.min(20, zoomShowing(Math.sqrt(median), READABLE_PIXELS, latitude)))
    }
  }
  return zooms
}
