/**
 * Atoms and what it costs to separate two that touch: compressed rows, symmetric, without loops. The neighbours of atom a
 * are `neighbour[start[a] … start[a + 1] - 1]`, ascending, with the cost of a border between them beside. Connected.
 */
export interface WeightedGraph {
  readonly start: Uint32Array
  readonly neighbour: Int32Array
  /** ≥ 0. Whoever builds the graph says what it measures (metres weighted by barriers, cut edges …). */
  readonly cost: Float64Array
}
