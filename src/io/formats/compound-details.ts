import type { CompoundFigure } from '#core/plan/compound-table.ts'

/** Figures that a row of a compound has beside those that buildings have too. */
export const DETAIL_FIGURES = [
  'buildings',
  'floorAreaSquareMeters',
  'propertyFee',
  'gates',
  'guards',
  'parkingSpaces',
  'greenSquareMeters',
  'fitnessPathMeters',
  'maintenanceFundYuan',
  'arrearsYuan',
] as const satisfies readonly CompoundFigure[]

/** One of {@link DETAIL_FIGURES}. */
export type DetailFigure = (typeof DETAIL_FIGURES)[number]

/** What a file says of a compound alone; buildings have none of it. */
export interface CompoundDetails {
  /** Not known = null. */
  readonly figures: Readonly<Record<DetailFigure, number | null>>
  /** Who manages it; '' = not known or nobody. */
  readonly manager: string
  /** YYYY-MM-DD; '' = not known. */
  readonly contractEnd: string
  /** '' = none or not known. */
  readonly partyBranch: string
}
