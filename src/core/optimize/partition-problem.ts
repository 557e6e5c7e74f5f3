import type { WeightedGraph } from './weighted-graph.ts'

/**
 * Divide connected atoms into `parts` connected parts with weights inside bounds, at the least cost:
 * Σ cost of edges between parts + `splitCost` × Σ over groups (parts the group lies in − 1) + Σ moveCost of atoms that
 * are not at home. Contiguity, bounds and `fixed` are hard; everything is named by index, so that equal input gives
 * equal output.
 */
export interface PartitionProblem {
  readonly graph: WeightedGraph
  /** Residents of each atom, an integer ≥ 0. */
  readonly weight: Float64Array
  readonly parts: number
  /** Bounds of the weight of each part, inclusive; length `parts`. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Part that an atom must lie in, or -1 (locks, sites, seats). */
  readonly fixed: Int32Array
  /** Group that should not be divided (a community), or -1. */
  readonly group: Int32Array
  readonly splitCost: number
  /** Part that an atom lies in today, or -1 where parts are new or alike. */
  readonly home: Int32Array
  /** Cost of an atom that lies elsewhere than at home. */
  readonly moveCost: Float64Array
}
