import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'

/** What every request says. */
interface Common {
  readonly seed: number
  /** Budget of the search, 1 = as usual. */
  readonly effort: number
}

/**
 * What a solver can be asked:
 * - `split`: divides a jurisdiction into `parts` (null = as few as the limits need) within ± `tolerance` of their mean;
 *   units of the next finer level (communities of a street) stay whole unless `divideUnits`.
 * - `rebalance`: changes who has what among `targets` with the least residents moved, so that all are within the limits
 *   (or within ± `tolerance` of their mean, when given).
 * - `centres`: places `count` new service centres (one of them a large community when `largeCommunity`) and gives each
 *   an area from its donors; `donors` null = all of the level above the first limit and their neighbours.
 * - `redivide`: divides the units of `level` inside `target` anew, by the households that the rules ask for.
 * - `reform`: streets above the limit → none; as many new centres as said, `atMostAbove` streets may stay above the
 *   first limit but below the second. `goal` = what comes first.
 */
export type ProposalRequest =
  | (Common & {
      readonly kind: 'split'
      readonly target: JurisdictionId
      readonly parts: number | null
      readonly tolerance: number
      readonly divideUnits: boolean
    })
  | (Common & {
      readonly kind: 'rebalance'
      readonly targets: readonly JurisdictionId[]
      readonly tolerance: number | null
      readonly divideUnits: boolean
    })
  | (Common & {
      readonly kind: 'centres'
      readonly count: number
      readonly largeCommunity: boolean
      readonly donors: readonly JurisdictionId[] | null
    })
  | (Common & { readonly kind: 'redivide'; readonly target: JurisdictionId; readonly level: Level })
  | (Common & {
      readonly kind: 'reform'
      readonly centres: number
      readonly largeCommunities: number
      readonly atMostAbove: number
      readonly goal: 'article' | 'balance' | 'least-moved' | 'coverage'
    })
