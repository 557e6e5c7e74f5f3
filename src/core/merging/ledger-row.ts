import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { MergeId } from '#core/plan/compound-merge.ts'

/** What merges come to in one jurisdiction, or in one month; the sums of all rows are those of the city. */
export interface LedgerRow {
  /** Id of a jurisdiction, `YYYY-MM` of the month in which compounds became one, or null for the rest. */
  readonly key: JurisdictionId | null
  /** Name of the jurisdiction, or the month; '' for the rest. */
  readonly name: string
  /** Compounds as loaded. Of a month: those that became one in it. */
  readonly before: number
  /** Fewer, by merges that are done. */
  readonly reduced: number
  /** Fewer still, by merges that are planned and neither done nor stopped. */
  readonly planned: number
  /** `before` − `reduced`. */
  readonly after: number
  /** Of merges that are done, and of those planned. */
  readonly done: LedgerGains
  readonly toCome: LedgerGains
  /** Merges behind `reduced` and `planned`: the list behind the figure. */
  readonly merges: readonly MergeId[]
}

/** Sums over merges. */
export interface LedgerGains {
  readonly merges: number
  readonly wallMeters: number
  /** Gates closed. */
  readonly gates: number
  /** Guards at closed gates; those not known are left out and counted. */
  readonly guards: number
  readonly guardsUnknown: number
  /** Parking spaces and m² of green that residents share afterwards; those not known are left out. */
  readonly parkingSpaces: number
  readonly greenSquareMeters: number
}
