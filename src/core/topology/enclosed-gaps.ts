import { toDegrees } from '#core/geometry/grid.ts'
import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { dissolve } from './dissolve.ts'
import type { Topology } from './topology.ts'

/** Ground inside the study area that no face covers. */
export interface EnclosedGap {
  readonly areaSquareMeters: number
  /** West, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number]
}

/** The holes of the whole area, largest first: gaps that an import kept because they were too wide to fill. */
export function enclosedGaps(topology: Topology): EnclosedGap[] {
  const { points, ringStart, ringDoubledArea } = dissolve(topology, new Int32Array(topology.faceCount))
  const gaps: EnclosedGap[] = []
  for (const [ring, area] of ringDoubledArea.entries()) {
    if (area >= 0) continue
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = ringStart[ring]!; i < ringStart[ring + 1]!; i++) {
      west = Math.min(west, points[i * 2]!)
      east = Math.max(east, points[i * 2]!)
      south = Math.min(south, points[i * 2 + 1]!)
      north = Math.max(north, points[i * 2 + 1]!)
    }
    gaps.push({
      areaSquareMeters: -ringAreaSquareMeters(points, ringStart[ring]!, ringStart[ring + 1]!),
      bbox: [toDegrees(west), toDegrees(south), toDegrees(east), toDegrees(north)],
    })
  }
  return gaps.toSorted((a, b) => b.areaSquareMeters - a.areaSquareMeters)
}
