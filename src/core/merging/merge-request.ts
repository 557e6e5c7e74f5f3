import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'

/** A question for merges. Limits and weights are those of the plan's rule profile unless said otherwise. */
export interface MergeRequest {
  /** Only compounds in this jurisdiction; null = the whole city. */
  readonly within: JurisdictionId | null
  /** How many compounds fewer, exactly; null = as many as are worth it. */
  readonly reduceBy: number | null
  readonly merging?: Partial<RuleProfile['merging']>
  /** Groups that are taken as they are, such as those already agreed on. */
  readonly fixed?: readonly (readonly number[])[]
}
