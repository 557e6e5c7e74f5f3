import type { WeightedGraph } from '#core/optimize/weighted-graph.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/**
 * The ground of some jurisdictions as atoms that are not cut, by number. Numbers follow the ground alone, from west to
 * east: equal plans have equal atoms, however their rows and slots are numbered.
 */
export interface AtomGraph {
  /** Cost of an edge: metres of shared border, weighted by what it runs along (rules `borderCost`). */
  readonly graph: WeightedGraph
  /** Metres of shared border, and those of them along lines, beside `graph.neighbour`; 0 for a bridge. */
  readonly meters: Float64Array
  readonly along: Float64Array
  readonly residents: Float64Array
  readonly households: Float64Array
  /** Faces of each atom, ascending. */
  readonly faces: readonly (readonly number[])[]
  /** Atom of each face of the plan, or -1 outside the scope. */
  readonly atomOf: Int32Array
  /** Index into `scope` of the jurisdiction that holds it now. */
  readonly holder: Int32Array
  readonly scope: readonly JurisdictionId[]
  /** Unit that should stay whole, 0 … `groups` - 1 in the order of first atoms; -1 without, or in several. */
  readonly group: Int32Array
  readonly groups: readonly JurisdictionId[]
  /** 1 where the atom cannot change hands: a lock in it, or above it. */
  readonly locked: Uint8Array
  /** Smallest position of each outline: x and y, interleaved, in grid steps. */
  readonly places: Int32Array
}
