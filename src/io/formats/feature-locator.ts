import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import { shellBoxes } from './shell-boxes.ts'

/** Finds the feature that a position lies in, in polygons that need not fit each other. */
export class FeatureLocator {
  readonly #polygons: FlatPolygons
  /** West, south, east, north of each polygon's shell. */
  readonly #boxes: Float64Array

  constructor(polygons: FlatPolygons) {
    this.#polygons = polygons
    this.#boxes = shellBoxes(polygons)
  }

  /** The first feature whose polygons contain the position (even-odd rule; borders belong to them), or -1. */
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
      const side = ringContains(coordinates, ringStart[ring]!, ringStart[ring + 1]!, lng, lat)
      if (side === 0) return true
      if (side === 1) inside = !inside
    }
    return inside
  }
}
