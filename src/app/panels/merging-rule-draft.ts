import type { LineKind } from '#core/plan/line-table.ts'
import type { MergeWeights, MergingRule } from '#core/plan/rule-profile.ts'
import { typedNumber } from './typed-number.ts'

/** The rule of merging as it stands in the fields of a form: text, so that half-typed numbers stay. */
export interface MergingDraft {
  readonly distance: string
  readonly barriers: readonly LineKind[]
  readonly sameCommunity: boolean
  readonly small: { readonly area: string; readonly buildings: string }
  readonly caps: { readonly households: string; readonly area: string; readonly buildings: string }
  readonly weights: Readonly<Record<keyof MergeWeights, string>>
}

/** The fields of a rule of merging. */
export function mergingDraft(rule: MergingRule): MergingDraft {
  const { distanceMeters, barriers, sameCommunity, small, caps, weights } = rule
  return {
    distance: String(distanceMeters),
    barriers,
    sameCommunity,
    small: { area: String(small.floorAreaSquareMeters), buildings: String(small.buildings) },
    caps: {
      households: String(caps.households),
      area: String(caps.floorAreaSquareMeters),
      buildings: String(caps.buildings),
    },
    weights: mapValues(weights, String),
  }
}

/** The rule that the fields ask for; what is no number is NaN, and the plan refuses it with a reason. */
export function mergingOfDraft(draft: MergingDraft): MergingRule {
  const { distance, barriers, sameCommunity, small, caps, weights } = draft
  return {
    distanceMeters: typedNumber(distance),
    barriers,
    sameCommunity,
    small: { floorAreaSquareMeters: typedNumber(small.area), buildings: typedNumber(small.buildings) },
    caps: {
      households: typedNumber(caps.households),
      floorAreaSquareMeters: typedNumber(caps.area),
      buildings: typedNumber(caps.buildings),
    },
    weights: mapValues(weights, typedNumber),
  }
}

function mapValues<K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  of: (value: A) => B,
): Record<K, B> {
  const entries = (Object.entries(record) as [K, A][]).map(([key, value]) => [key, of(value)] as const)
  return Object.fromEntries(entries) as Record<K, B>
}
