import type { FlatPolygons } from '#core/topology/flat-polygons.ts'

/** West, south, east, north of the shell of each polygon. */
export function shellBoxes({
  coordinates,
  ringStart,
  polygonStart,
  polygonFeature,
}: FlatPolygons): Float64Array {
  const boxes = new Float64Array(4 * polygonFeature.length)
  for (let p = 0; p < polygonFeature.length; p++) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    const shell = polygonStart[p]!
    for (let i = ringStart[shell]!; i < ringStart[shell + 1]!; i++) {
      west = Math.min(west, coordinates[2 * i]!)
      east = Math.max(east, coordinates[2 * i]!)
      south = Math.min(south, coordinates[2 * i + 1]!)
      north = Math.max(north, coordinates[2 * i + 1]!)
    }
    boxes.set([west, south, east, north], 4 * p)
  }
  return boxes
}
