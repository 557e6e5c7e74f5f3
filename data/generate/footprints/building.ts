import type { Point } from '../plane/point.ts'

/** A residential building, or in a village a row of houses; residents and households hang here. */
export interface Building {
  readonly id: string
  readonly compound: string | null
  readonly grid: string
  readonly community: string
  readonly ring: readonly Point[]
  readonly floors: number
  readonly builtYear: number
  readonly households: number
  readonly residents: number
  /** Residents of 60 years and older. */
  readonly elderly: number
}
