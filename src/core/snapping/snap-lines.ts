/**
 * Reference lines as flat arrays that move between threads. Line l runs through the positions
 * `lineStart[l] … lineStart[l + 1] - 1`, at least two, no two in a row alike; a ring repeats its first at the end.
 */
export interface SnapLines {
  /** x and y, interleaved, on the grid of 1e-7 degree. */
  readonly points: Int32Array<ArrayBuffer>
  /** First position of each line; length lines + 1. */
  readonly lineStart: Uint32Array<ArrayBuffer>
  /** Place in `SNAP_KINDS`, by line. */
  readonly kind: Uint8Array<ArrayBuffer>
  /** Place in {@link names}, by line; -1 = without a name. */
  readonly name: Int32Array<ArrayBuffer>
  readonly names: readonly string[]
  /** Flatbush over the segments: the one from position p of line l on is item p - l. Empty without lines. */
  readonly segments: ArrayBuffer
}
