import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** One row of the table from old to new codes: residents of an old unit who come under a unit of the new division. */
export interface CodeChange {
  /** The unit as it would be. */
  readonly unit: JurisdictionId
  readonly name: string
  readonly newCode: string
  /** Code of the unit where they are today; '' = without one. */
  readonly oldCode: string
  readonly oldName: string
  readonly residents: number
}
