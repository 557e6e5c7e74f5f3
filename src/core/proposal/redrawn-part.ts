import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'

/** A jurisdiction with the ground that it is to have. */
export interface RedrawnPart {
  readonly id: JurisdictionId
  /** Its record where it does not exist yet; null = it is there. */
  readonly created: Jurisdiction | null
  readonly faces: readonly number[]
}
