/** What a facility serves; `other` is kept and shown, and counts for nothing. */
export const FACILITY_KINDS = ['centre', 'station', 'clinic', 'school', 'culture', 'police', 'other'] as const

/** One of {@link FACILITY_KINDS}: `centre` = service centre of a street, `station` = service station of a community. */
export type FacilityKind = (typeof FACILITY_KINDS)[number]

/** Public facilities of a city in flat arrays. */
export interface FacilityTable {
  /** Index into {@link FACILITY_KINDS}, by facility. */
  readonly kind: Uint8Array
  readonly names: readonly string[]
  /** x and y, interleaved, in steps of 1e-7 degree. */
  readonly points: Int32Array
  /** Floor area in m²; 0 = not known. */
  readonly areaSquareMeters: Float64Array
}

/** No facilities. Every base without any shares these arrays. */
export const EMPTY_FACILITIES: FacilityTable = {
  kind: new Uint8Array(0),
  names: [],
  points: new Int32Array(0),
  areaSquareMeters: new Float64Array(0),
}
