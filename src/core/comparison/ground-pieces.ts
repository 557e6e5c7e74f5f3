import type { Topology } from '#core/topology/topology.ts'
import type { TopologyMeasures } from '#core/topology/measure-topology.ts'

/** Ground that is in one face of each of two plans, with its people. All counts are integers. */
export interface GroundPieces {
  readonly topology: Topology
  readonly measures: TopologyMeasures
  /** By face of {@link topology}: its piece, or -1. A piece is one face or a few. */
  readonly pieceOf: Int32Array
  /** By piece: its face in the first plan and in the second; -1 = in none. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly residents: Int32Array
  readonly households: Int32Array
  readonly buildings: Int32Array
  readonly areaSquareDecimeters: Float64Array
  /** Piece of each building, or -1; empty where the two plans do not have the same buildings. */
  readonly pieceOfBuilding: Int32Array
  /** True when sums over pieces are the counts of every face of both plans, exactly. */
  readonly isExact: boolean
}
