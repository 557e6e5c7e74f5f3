/** Where people come onto the roads: some places for each of many positions. */
export interface RoadAccess {
  /** Places of position i: `start[i] … start[i + 1] - 1`. */
  readonly start: Uint32Array
  /** Edge of the network. */
  readonly edge: Int32Array
  /** Metres from the beginning of the edge. */
  readonly along: Float64Array
  /** Metres to walk to get there. */
  readonly meters: Float64Array
}
