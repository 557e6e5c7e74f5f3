/** Residential compounds of a city in flat arrays: footprints that buildings belong to. */
export interface CompoundTable {
  readonly names: readonly string[]
  /** First position of each outline, in positions (not in array elements). Length: compounds + 1. */
  readonly outlineStart: Uint32Array
  /** Shells, the first position not repeated: x and y, interleaved, in steps of 1e-7 degree. */
  readonly outlines: Int32Array
}

/** No compounds. Every base without any shares these arrays. */
export const EMPTY_COMPOUNDS: CompoundTable = {
  names: [],
  outlineStart: new Uint32Array(1),
  outlines: new Int32Array(0),
}
