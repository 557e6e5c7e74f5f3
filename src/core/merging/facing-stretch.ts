/**
 * A stretch along which an edge of one outline faces an edge of another, in metres of a plane and in its own
 * directions: `t` along the middle line between the two edges, `s` square to it, from the first outline to the second.
 */
export interface FacingStretch {
  /** Unit vector of the middle line. */
  readonly ux: number
  readonly uy: number
  /** From `from` to `to` in `t`. */
  readonly from: number
  readonly to: number
  /** `s` of the first outline's edge and of the second's, at `from` and at `to`. */
  readonly near: readonly [from: number, to: number]
  readonly far: readonly [from: number, to: number]
  /** Number of the first outline's edge: it begins at that corner. */
  readonly edge: number
  /** Number of the second outline's edge. */
  readonly otherEdge: number
}
