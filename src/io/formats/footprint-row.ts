import type { CompoundDetails } from './compound-details.ts'

/** A building or a compound of a file, on the grid. */
export interface FootprintRow {
  /** Shell in grid steps, interleaved, the first position not repeated; empty for a point. */
  readonly outline: readonly number[]
  /** A position inside, in grid steps. */
  readonly point: readonly [x: number, y: number]
  /** By what buildings name it; empty when the file does not say. */
  readonly code: string
  readonly name: string
  /** Code or name of the compound that a building belongs to; empty when the file does not say. */
  readonly compound: string
  /** Unknown = null. */
  readonly residents: number | null
  readonly households: number | null
  /** Residents of 60 years and older; unknown = null. */
  readonly elderly: number | null
  /** Year in which a compound was built; unknown = null. */
  readonly builtYear: number | null
  /** True when a compound has property management, false when it has none; unknown = null. */
  readonly isManaged: boolean | null
  /** What is said of a compound alone. */
  readonly details?: CompoundDetails
}

/** What files have of the two kinds. */
export interface FootprintRows {
  readonly buildings: readonly FootprintRow[]
  readonly compounds: readonly FootprintRow[]
}
