import type { DepartmentLevel } from './department.ts'

/** What a pairing is judged by, in the order in which it counts by default. */
export const PAIRING_CRITERIA = ['tie', 'workload', 'match', 'distance'] as const

/** One of {@link PAIRING_CRITERIA}. */
export type PairingCriterion = (typeof PAIRING_CRITERIA)[number]

/** How communities get their one department. */
export interface PairingRule {
  /** Whose departments may look after a community. */
  readonly levels: readonly DepartmentLevel[]
  /** A department of a district looks after communities of that district only. */
  readonly ownDistrict: boolean
  /**
   * A criterion of a lower rank comes first without limit; those of the same rank are added up by their weights.
   * Weight 0 = it does not count.
   */
  readonly criteria: Readonly<Record<PairingCriterion, { readonly rank: number; readonly weight: number }>>
}
