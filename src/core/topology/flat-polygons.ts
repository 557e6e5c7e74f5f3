/**
 * Polygons as flat arrays: cheap to hash, to transfer to a worker and to walk.
 *
 * - ring r owns the positions `ringStart[r] … ringStart[r + 1] - 1`; the closing position is NOT repeated;
 * - polygon p owns the rings `polygonStart[p] … polygonStart[p + 1] - 1`, the shell first, then its holes;
 * - polygon p belongs to feature `polygonFeature[p]`; a MultiPolygon is several polygons of one feature.
 *
 * Winding is free on input.
 */
export interface FlatPolygons {
  /** Longitude and latitude in degrees, interleaved. */
  readonly coordinates: Float64Array
  readonly ringStart: Uint32Array
  readonly polygonStart: Uint32Array
  readonly polygonFeature: Uint32Array
  /** Number of features, also of those without any polygon. */
  readonly featureCount: number
}
