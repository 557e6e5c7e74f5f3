/**
 * Polygons on the integer grid of 1e-7 degree, ready to be joined: no position repeated in a row, shells
 * counter-clockwise, holes clockwise. Layout as in `FlatPolygons`; features that could not be used have no polygon.
 */
export interface GridPolygons {
  /** x (longitude) and y (latitude), interleaved. */
  readonly points: Int32Array
  /** In positions; length ring count + 1. */
  readonly ringStart: Uint32Array
  readonly polygonStart: Uint32Array
  readonly polygonFeature: Uint32Array
  readonly featureCount: number
}
