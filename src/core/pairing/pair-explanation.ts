import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PairingCriterion } from '#core/plan/pairing-rule.ts'

/** What one pair costs by a criterion, and in the units that people know. */
export interface PairReasons {
  /** It is a tie that there was already. */
  readonly isTie: boolean
  /** Points of work of the community for each of the department's people; null = unknown. */
  readonly perStaff: number | null
  /** Needs of the community that the department has functions for, and the share of all its needs they are, 0 … 1. */
  readonly metTags: readonly string[]
  readonly match: number
  /** From the seat to the community in metres, straight; null = unknown. */
  readonly meters: number | null
}

/** Why a community has this department, and what the next best pairing without this pair would cost. */
export interface PairExplanation {
  readonly community: JurisdictionId
  readonly department: DepartmentId
  readonly reasons: PairReasons
  /** Null where no other pairing of all communities is possible. */
  readonly next: {
    readonly department: DepartmentId
    readonly reasons: PairReasons
    /** What it would cost more (or less, where an earlier criterion costs more), by criterion. */
    readonly more: Readonly<Record<PairingCriterion, number>>
    /** Other communities that would have to change with it. */
    readonly others: readonly {
      readonly community: JurisdictionId
      readonly from: DepartmentId
      readonly to: DepartmentId
    }[]
  } | null
  /** The first criterion that tells the two apart; null where they are equally good, or there is no other. */
  readonly decidedBy: PairingCriterion | null
}
