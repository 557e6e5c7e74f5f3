import type { FlatPolygons } from '#core/topology/flat-polygons.ts'

/** Appends polygons to flat arrays that grow by doubling. */
export class FlatPolygonWriter {
  #coordinates = new Float64Array(1024)
  #coordinateCount = 0
  readonly #ringStart: number[] = [0]
  readonly #polygonStart: number[] = [0]
  readonly #polygonFeature: number[] = []

  /** Appends one position to the ring that is being written. */
  position(x: number, y: number): void {
    const at = this.#coordinateCount
    if (at + 2 > this.#coordinates.length) this.#grow()
    this.#coordinates[at] = x
    this.#coordinates[at + 1] = y
    this.#coordinateCount = at + 2
  }

  /** Ends the ring; its closing position must not have been written. */
  endRing(): void {
    this.#ringStart.push(this.#coordinateCount / 2)
  }

  /** Ends the polygon, whose rings are those since the last one; shell first. */
  endPolygon(feature: number): void {
    this.#polygonStart.push(this.#ringStart.length - 1)
    this.#polygonFeature.push(feature)
  }

  /** Appends a polygon of other flat arrays. */
  copyPolygon(from: FlatPolygons, polygon: number, feature: number): void {
    for (let ring = from.polygonStart[polygon]!; ring < from.polygonStart[polygon + 1]!; ring++) {
      for (let i = from.ringStart[ring]!; i < from.ringStart[ring + 1]!; i++) {
        this.position(from.coordinates[2 * i]!, from.coordinates[2 * i + 1]!)
      }
      this.endRing()
    }
    this.endPolygon(feature)
  }

  /** The arrays, cut to size. */
  finish(featureCount: number): FlatPolygons {
    return {
      coordinates: this.#coordinates.slice(0, this.#coordinateCount),
      ringStart: Uint32Array.from(this.#ringStart),
      polygonStart: Uint32Array.from(this.#polygonStart),
      polygonFeature: Uint32Array.from(this.#polygonFeature),
      featureCount,
    }
  }

  #grow(): void {
    const larger = new Float64Array(this.#coordinates.length * 2)
    larger.set(this.#coordinates)
    this.#coordinates = larger
  }
}
