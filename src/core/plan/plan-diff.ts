import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { RuleProfile } from './rule-profile.ts'

/** One face that changes its owner at the finest level; null = unassigned. */
export interface FaceMove {
  readonly face: number
  readonly from: JurisdictionId | null
  readonly to: JurisdictionId | null
}

/** A change as symmetric data: {@link invertDiff} only swaps. Records are whole, so a diff explains itself. */
export interface PlanDiff {
  readonly added: readonly Jurisdiction[]
  readonly updated: readonly (readonly [from: Jurisdiction, to: Jurisdiction])[]
  readonly removed: readonly Jurisdiction[]
  readonly faces: readonly FaceMove[]
  readonly rules: readonly [from: RuleProfile, to: RuleProfile] | null
}

/** The diff that changes nothing. */
export const EMPTY_DIFF: PlanDiff = { added: [], updated: [], removed: [], faces: [], rules: null }

/** True when applying the diff changes nothing. */
export function isEmptyDiff(diff: PlanDiff): boolean {
  return (
    diff.added.length === 0 &&
    diff.updated.length === 0 &&
    diff.removed.length === 0 &&
    diff.faces.length === 0 &&
    diff.rules === null
  )
}
