/** Walls of compounds in flat arrays: what two compounds face each other across, or one side of a lane. */
export interface WallTable {
  /** Two compounds of each wall, interleaved; the second is -1 where only one stands behind it. */
  readonly compounds: Int32Array
  /** First position of each wall, in positions (not in array elements). Length: walls + 1. */
  readonly lineStart: Uint32Array
  /** x and y, interleaved, in steps of 1e-7 degree. */
  readonly points: Int32Array
}

/** No walls. Every base without any shares these arrays. */
export const EMPTY_WALLS: WallTable = {
  compounds: new Int32Array(0),
  lineStart: new Uint32Array(1),
  points: new Int32Array(0),
}
