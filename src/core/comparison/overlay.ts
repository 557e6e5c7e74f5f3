import type { Topology } from '#core/topology/topology.ts'

/** Two subdivisions of the same ground laid over each other: each of its faces lies in one face of either. */
export interface Overlay {
  readonly topology: Topology
  /** By face of {@link topology}: the face of the first and of the second that it lies in; -1 = in none, or empty. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Arcs and faces of {@link topology} that are not those of the first under the same number. */
  readonly edited: { readonly arcs: ReadonlySet<number>; readonly faces: ReadonlySet<number> }
  /** True when the two are one and the same, and nothing had to be laid over. */
  readonly isSame: boolean
}
