import type { Figures } from '#core/analysis/figures.ts'
import type { JurisdictionId, LegalStatus } from '#core/plan/jurisdiction.ts'
import type { Band } from '#core/plan/rule-profile.ts'

/** A jurisdiction as it would be when a proposal is accepted. */
export interface ProposedPart {
  readonly id: JurisdictionId
  readonly name: string
  readonly code: string
  readonly legalStatus: LegalStatus
  /** True when it does not exist yet. */
  readonly created: boolean
  /** Figures now; null for a new one. */
  readonly before: Figures | null
  readonly after: Figures
  readonly band: Band
  /** Where its centre would stand, in grid steps; null = not said. */
  readonly seat: readonly [x: number, y: number] | null
}
