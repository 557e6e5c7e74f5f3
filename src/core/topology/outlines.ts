/**
 * Outlines of labelled faces as flat rings on the integer grid. The closing position is not repeated. Shells run
 * counter-clockwise (positive area), holes clockwise; a ring never visits a position twice.
 */
export interface Outlines {
  /** x, y interleaved. */
  readonly points: Int32Array
  /** Length ringCount + 1, in positions. */
  readonly ringStart: Uint32Array
  /** Label that each ring belongs to. */
  readonly ringLabel: Int32Array
  /** Twice the signed area of each ring in square grid steps; positive for shells. */
  readonly ringDoubledArea: Float64Array
}
