/** A division of the atoms of a `PartitionProblem`, with its cost in named parts. */
export interface Partition {
  /** Part of each atom, 0 … parts − 1. Every part has an atom and is connected. */
  readonly part: Int32Array
  /** Weight of each part. */
  readonly weight: Float64Array
  /** Cost of edges between parts. */
  readonly border: number
  /** Cost of divided groups. */
  readonly split: number
  /** Cost of atoms that are not at home. */
  readonly moved: number
  /** border + split + moved. */
  readonly cost: number
  /** Weight outside the bounds, summed over the parts; 0 = feasible. */
  readonly excess: number
}
