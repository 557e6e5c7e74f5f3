import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PairingCriterion } from '#core/plan/pairing-rule.ts'
import type { DepartmentLoad } from './department-load.ts'
import type { PairingRequest } from './pairing-request.ts'

/** One community and its department in a proposal. */
export interface ProposedPair {
  readonly community: JurisdictionId
  readonly department: DepartmentId
  /** Departments it had, by what changes are counted against. */
  readonly before: readonly DepartmentId[]
  /** It keeps one that it had. */
  readonly kept: boolean
}

/** A pairing of every community with exactly one department; proven to be the best by the criteria in their order. */
export interface PairingProposal {
  readonly request: PairingRequest
  /** In order of the communities' codes. */
  readonly pairs: readonly ProposedPair[]
  /** Ties that stay, that are new (proven to be the fewest where ties come first), and that end. */
  readonly kept: number
  readonly made: number
  readonly ended: number
  /** Cost by each criterion, in its own whole units; see `docs/rules.md`. */
  readonly values: Readonly<Record<PairingCriterion, number>>
  readonly loads: readonly DepartmentLoad[]
}
