import type { Point } from '../plane/point.ts'

/** What a compound is: sold on the market, for people moved from cleared land, old, a work unit's, a village's. */
export type CompoundKind = 'commercial' | 'resettlement' | 'old' | 'unit' | 'village'

/** A walled residential yard inside one grid. */
export interface Compound {
  readonly id: string
  readonly name: string
  readonly kind: CompoundKind
  readonly community: string
  readonly grid: string
  readonly ring: readonly Point[]
  readonly households: number
  /** Set where the article's case says how many buildings there are. */
  readonly fixedBuildings: number | undefined
}

/** What is to be built in a grid: its compounds, and room for houses that belong to none. */
export interface GridLayout {
  readonly grid: string
  readonly compounds: readonly Compound[]
  readonly loose: { readonly ring: readonly Point[]; readonly households: number } | undefined
}
