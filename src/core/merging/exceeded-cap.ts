import type { MergingRule } from '#core/plan/rule-profile.ts'
import type { MergeGroup } from './merge-candidate.ts'

/** The caps of the rule, in the order in which they are judged. */
const CAPS = ['households', 'floorAreaSquareMeters', 'buildings'] as const

/** One of the caps of the rule. */
type Cap = (typeof CAPS)[number]

/** The first cap that what is known of a group is above, or null: what is not known exceeds nothing. */
export function exceededCap(group: Pick<MergeGroup, Cap>, { caps }: Pick<MergingRule, 'caps'>): Cap | null {
  return CAPS.find((cap) => group[cap] > caps[cap]) ?? null
}
