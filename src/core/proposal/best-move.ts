import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** A transfer of a few neighbouring units that brings the jurisdictions nearer to the limits of the rules. */
export interface BestMove {
  /** An `assign` with a title of its own. */
  readonly command: Command
  readonly units: readonly JurisdictionId[]
  readonly from: JurisdictionId
  readonly to: JurisdictionId
  readonly residents: number
  /** Residents of both before and after. */
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
  /** Residents above the limits that it takes away, over both sides. */
  readonly relieved: number
}
