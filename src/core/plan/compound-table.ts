/** Residential compounds of a city in flat arrays: footprints that buildings belong to. */
export interface CompoundTable {
  readonly names: readonly string[]
  /** Year in which it was built; 0 = not known. */
  readonly builtYear: Int16Array
  /** Property management: 0 = not known, 1 = none, 2 = there is some. */
  readonly management: Uint8Array
  /** First position of each outline, in positions (not in array elements). Length: compounds + 1. */
  readonly outlineStart: Uint32Array
  /** Shells, the first position not repeated: x and y, interleaved, in steps of 1e-7 degree. */
  readonly outlines: Int32Array
}

/** No compounds. Every base without any shares these arrays. */
export const EMPTY_COMPOUNDS: CompoundTable = {
  names: [],
  builtYear: new Int16Array(0),
  management: new Uint8Array(0),
  outlineStart: new Uint32Array(1),
  outlines: new Int32Array(0),
}
