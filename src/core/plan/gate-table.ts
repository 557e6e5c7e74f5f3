/** Gates of compounds in flat arrays. */
export interface GateTable {
  /** Index of the compound each leads into. */
  readonly compound: Int32Array
  /** x and y, interleaved, in steps of 1e-7 degree. */
  readonly points: Int32Array
  /** Guards at the gate; -1 = not known. */
  readonly guards: Int16Array
  /** Whether it opens on a road: 0 = not known, 1 = no, 2 = yes. */
  readonly roadSide: Uint8Array
}

/** No gates. Every base without any shares these arrays. */
export const EMPTY_GATES: GateTable = {
  compound: new Int32Array(0),
  points: new Int32Array(0),
  guards: new Int16Array(0),
  roadSide: new Uint8Array(0),
}
