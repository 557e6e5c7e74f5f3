import type { Department, DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'

/** What a community needs help with, and how much of it there is. */
export interface NeedTag {
  /** In the words of the functions of departments. */
  readonly tag: string
  /** Open needs, or compounds and residents in want of it, as a share of 1. */
  readonly weight: number
}

/** A community as the pairing sees it. */
export interface PairedCommunity {
  readonly id: JurisdictionId
  readonly code: string
  readonly name: string
  /** Code of its district; '' = unknown. */
  readonly district: string
  readonly residents: number
  /** Points of work by the weights of the rules; see `measureWorkload`. */
  readonly workload: number
  readonly needs: readonly NeedTag[]
  /** Where it lies: the middle of its extent, in grid steps of 1e-7 degree; null = unknown. */
  readonly at: readonly [x: number, y: number] | null
  /** Its departments that changes are counted against. */
  readonly present: readonly DepartmentId[]
  /** The department that it must keep; null = any. */
  readonly locked: DepartmentId | null
}

/** Everything that a pairing depends on; a plan or two tables give it. */
export interface PairingCase {
  readonly communities: readonly PairedCommunity[]
  /** Those that are not dissolved, of all levels. */
  readonly departments: readonly Department[]
  readonly rule: PairingRule
}
