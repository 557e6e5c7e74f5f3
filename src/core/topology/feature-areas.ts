import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import type { GridPolygons } from './grid-polygons.ts'

/** Area in m² of each feature as it was given: shells less holes. */
export function featureAreas(polygons: GridPolygons): Float64Array {
  const { points, ringStart, polygonStart, polygonFeature, featureCount } = polygons
  const areas = new Float64Array(featureCount)
  for (let p = 0; p < polygonFeature.length; p++) {
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      areas[polygonFeature[p]!]! += ringAreaSquareMeters(points, ringStart[r]!, ringStart[r + 1]!)
    }
  }
  return areas
}
