/** The face beyond the study area, and beyond a hole that nobody fills. */
export const OUTSIDE = -1

/**
 * A planar subdivision: arcs between nodes, faces between arcs. Borders are kept once.
 *
 * Arc `a` runs through the positions `arcStart[a] … arcEnd[a] - 1` (both ends included).
 * It is used by two half-edges: `2a` runs along the positions, `2a + 1` against them; the twin of `h` is `h ^ 1`.
 * A half-edge has its face on the LEFT; face rings run counter-clockwise around the shell and clockwise around holes.
 * A ring without any node of degree ≥ 3 is one arc whose two ends are the same node.
 *
 * Editing leaves empty slots: an arc without positions (both sides {@link OUTSIDE}, each half-edge its own `next`), a
 * face without rings. Nothing refers to them.
 */
export interface Topology {
  /** x (longitude) and y (latitude), interleaved, on the integer grid of 1e-7 degree. */
  readonly points: Int32Array
  /** First position of each arc, in positions (not in array elements). Length arcCount. */
  readonly arcStart: Uint32Array
  /** Position after the last one of each arc. Length arcCount. */
  readonly arcEnd: Uint32Array
  /** Face on the left of each half-edge, or {@link OUTSIDE}. Length 2 × arcCount. */
  readonly face: Int32Array
  /** The half-edge that follows along the ring of the same face. Length 2 × arcCount. */
  readonly next: Int32Array
  /** Node at the start of each half-edge. Length 2 × arcCount. */
  readonly origin: Int32Array
  readonly nodeCount: number
  readonly faceCount: number
  /** Face f has the rings `faceRings[faceRingStart[f] … faceRingEnd[f] - 1]`, shell first. Length faceCount. */
  readonly faceRingStart: Uint32Array
  readonly faceRingEnd: Uint32Array
  /** One half-edge of each ring. */
  readonly faceRings: Int32Array
}
