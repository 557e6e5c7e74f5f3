import type { CareRecord } from './care-record.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import type { CompoundMerge } from './compound-merge.ts'
import type { FaceTally } from './face-tally.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { RuleProfile } from './rule-profile.ts'

/** One face that changes its owner at the finest level; null = unassigned. A face comes and goes unassigned. */
export interface FaceMove {
  readonly face: number
  readonly from: JurisdictionId | null
  readonly to: JurisdictionId | null
}

/** One face whose people are counted anew, because its border moved. */
export interface TallyChange {
  readonly face: number
  readonly from: FaceTally
  readonly to: FaceTally
}

/** One building that lies in another face now; -1 = in none. */
export interface BuildingMove {
  readonly building: number
  readonly from: number
  readonly to: number
}

/** What becomes of one merge of compounds; null = it is not there. */
export interface MergeChange {
  readonly from: CompoundMerge | null
  readonly to: CompoundMerge | null
}

/** What becomes of one record of who looks after whom; null = it is not there. Kind and id stay. */
export interface CareChange {
  readonly from: CareRecord | null
  readonly to: CareRecord | null
}

/** A change as symmetric data: {@link invertDiff} only swaps. Records are whole, so a diff explains itself. */
export interface PlanDiff {
  readonly added: readonly Jurisdiction[]
  readonly updated: readonly (readonly [from: Jurisdiction, to: Jurisdiction])[]
  readonly removed: readonly Jurisdiction[]
  readonly faces: readonly FaceMove[]
  readonly rules: readonly [from: RuleProfile, to: RuleProfile] | null
  /** Where borders run; null = as before. */
  readonly topology: TopologyDiff | null
  readonly tallies: readonly TallyChange[]
  readonly buildings: readonly BuildingMove[]
  readonly merges: readonly MergeChange[]
  readonly care: readonly CareChange[]
}

/** The diff that changes nothing. */
export const EMPTY_DIFF: PlanDiff = {
  added: [],
  updated: [],
  removed: [],
  faces: [],
  rules: null,
  topology: null,
  tallies: [],
  buildings: [],
  merges: [],
  care: [],
}

/** True when applying the diff changes nothing. */
export function isEmptyDiff(diff: PlanDiff): boolean {
  return (
    diff.rules === null &&
    diff.topology === null &&
    [
      diff.added,
      diff.updated,
      diff.removed,
      diff.faces,
      diff.tallies,
      diff.buildings,
      diff.merges,
      diff.care,
    ].every((list) => list.length === 0)
  )
}
