import type { WeightedGraph } from '#core/optimize/weighted-graph.ts'

/** A weighted graph as a file gives it, its nodes by id in code-unit order and its edges by their ends. */
export interface BareGraph {
  readonly ids: readonly string[]
  readonly weight: Float64Array
  /** Cost is what is to be minimised: 1 for each edge, or its length. */
  readonly graph: WeightedGraph
}
