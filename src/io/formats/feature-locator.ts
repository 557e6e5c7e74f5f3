import type { FlatPolygons } from '#core/topology/flat-polygons.ts'

/** Finds the feature that a position lies in, in polygons that need not fit each other. */
export class FeatureLocator {
  readonly #polygons: FlatPolygons
  /** West, south, east, north of each polygon's shell. */
  readonly #boxes: Float64Array

  constructor(polygons: FlatPolygons) {
    this.#polygons = polygons
    this.#boxes = shellBoxes(polygons)
  }

  /** The first feature whose polygons contain the position (even-odd rule), or -1. */
  at(lng: number, lat: number): number {
    const boxes = this.#boxes
    for (let p = 0; p < this.#polygons.polygonFeature.length; p++) {
      if (lng < boxes[4 * p]! || lat < boxes[4 * p + 1]!) continue
      if (lng > boxes[4 * p + 2]! || lat > boxes[4 * p + 3]!) continue
      if (this.#isInside(p, lng, lat)) return this.#polygons.polygonFeature[p]!
    }
    return -1
  }

  #isInside(polygon: number, lng: number, lat: number): boolean {
    const { coordinates, ringStart, polygonStart } = this.#polygons
    let inside = false
    for (let ring = polygonStart[polygon]!; ring < polygonStart[polygon + 1]!; ring++) {
      let previous = ringStart[ring + 1]! - 1
      for (let i = ringStart[ring]!; i < ringStart[ring + 1]!; previous = i++) {
        const [x1, y1] = [coordinates[2 * previous]!, coordinates[2 * previous + 1]!]
        const [x2, y2] = [coordinates[2 * i]!, coordinates[2 * i + 1]!]
        if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
      }
    }
    return inside
  }
}

function shellBoxes({ coordinates, ringStart, polygonStart, polygonFeature }: FlatPolygons): Float64Array {
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
