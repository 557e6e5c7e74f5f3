import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** One thing that follows when compounds become one. */
export type MergeEffect =
  | { readonly kind: 'compounds'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'walls'; readonly walls: number; readonly meters: number }
  | { readonly kind: 'gates'; readonly closed: number; readonly kept: number }
  /** A grid (unit of the finest level) that gains or loses people, or is retired. */
  | {
      readonly kind: 'grid'
      readonly id: JurisdictionId
      readonly name: string
      readonly residents: readonly [before: number, after: number]
      readonly households: readonly [before: number, after: number]
      readonly retired: boolean
    }
  /** Residents whose community changes with the grid. */
  | {
      readonly kind: 'community'
      readonly from: string
      readonly to: string
      readonly residents: number
    }
  | {
      readonly kind: 'party-branch'
      readonly compound: string
      readonly from: string
      readonly to: string
    }
  /** Names of managers, '' where there is none or none is known, and whether there is any; null = not known. */
  | {
      readonly kind: 'management'
      readonly compound: string
      readonly from: string
      readonly to: string
      readonly managed: readonly [before: boolean | null, after: boolean | null]
    }
