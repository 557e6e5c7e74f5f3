/**
 * The borders as straight edges between vertices, each kept once, with the owner (an input feature or OUTSIDE) on
 * its two sides. Edge e makes the half-edges 2e (from → to) and 2e + 1 (to → from).
 */
export interface LabelledEdges {
  /** x and y of each vertex, interleaved. */
  readonly points: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** Owner on the left of each half-edge. Length 2 × edgeCount. */
  readonly owner: Int32Array
  readonly edgeCount: number
}
