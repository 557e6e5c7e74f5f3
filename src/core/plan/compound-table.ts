/**
 * What is counted of a compound. Areas in m², money in yuan, `propertyFee` in yuan per m² a month, `fitnessPathMeters`
 * in metres; the rest are counts (`elderly`: residents of 60 years and older).
 */
export const COMPOUND_FIGURES = [
  'buildings',
  'households',
  'residents',
  'elderly',
  'floorAreaSquareMeters',
  'propertyFee',
  'gates',
  'guards',
  'parkingSpaces',
  'greenSquareMeters',
  'fitnessPathMeters',
  'maintenanceFundYuan',
  'arrearsYuan',
] as const

/** One of {@link COMPOUND_FIGURES}. */
export type CompoundFigure = (typeof COMPOUND_FIGURES)[number]

/** A figure that is not known: listed as unknown, never counted as zero. */
export const UNKNOWN_FIGURE = -1

/** Residential compounds of a city in flat arrays, by compound; {@link UNKNOWN_FIGURE} where a figure is not known. */
export interface CompoundTable extends Readonly<Record<CompoundFigure, Float64Array>> {
  readonly names: readonly string[]
  /** By what files of walls, gates and votes name it; '' = nothing. */
  readonly codes: readonly string[]
  /** Year in which it was built; 0 = not known. */
  readonly builtYear: Int16Array
  /** Property management: 0 = not known, 1 = none, 2 = there is some. */
  readonly management: Uint8Array
  /** Who manages it, by name; '' = not known or nobody. */
  readonly managers: readonly string[]
  /** Last day of the contract with the manager as YYYY-MM-DD; '' = not known. */
  readonly contractEnds: readonly string[]
  /** Party branch of the residents, by name; '' = none or not known. */
  readonly partyBranches: readonly string[]
  /** First position of each outline, in positions (not in array elements). Length: compounds + 1. */
  readonly outlineStart: Uint32Array
  /** Shells, the first position not repeated: x and y, interleaved, in steps of 1e-7 degree. */
  readonly outlines: Int32Array
}

const NO_FIGURES = Object.fromEntries(
  COMPOUND_FIGURES.map((figure) => [figure, new Float64Array(0)]),
) as Record<CompoundFigure, Float64Array>

/** No compounds. Every base without any shares these arrays. */
export const EMPTY_COMPOUNDS: CompoundTable = {
  ...NO_FIGURES,
  names: [],
  codes: [],
  builtYear: new Int16Array(0),
  management: new Uint8Array(0),
  managers: [],
  contractEnds: [],
  partyBranches: [],
  outlineStart: new Uint32Array(1),
  outlines: new Int32Array(0),
}
