import type { Defect } from './defect.ts'
import type { Topology } from './topology.ts'

/** The subdivision made of input polygons, with an account of what was found and mended on the way. */
export interface BuiltTopology {
  readonly topology: Topology
  /** Input feature of each face. Every face has one; holes and kept gaps are OUTSIDE, not faces. */
  readonly faceFeature: Int32Array
  readonly defects: readonly Defect[]
  /** The snapping tolerance that was used, found by the program or asked for; 0 for input that fits exactly. */
  readonly toleranceMeters: number
}
