/** Roads as a graph: edges between nodes that are shared positions and crossings. */
export interface WalkNetwork {
  /** x and y of the nodes, interleaved, in steps of 1e-7 degree. */
  readonly nodes: Int32Array
  /** Nodes at the ends of each edge. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly meters: Float64Array
  /** The line of the base that each edge is part of. */
  readonly line: Int32Array
  /** 1 where people come onto the road anywhere; 0 where it runs in the course of a barrier: only at its nodes. */
  readonly isOpen: Uint8Array
  /** Edges at each node: `edges[edgeStart[n] … edgeStart[n + 1] - 1]`. */
  readonly edgeStart: Uint32Array
  readonly edges: Int32Array
}
