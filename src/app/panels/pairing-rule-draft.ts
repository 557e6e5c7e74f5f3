import type { DepartmentLevel } from '#core/plan/department.ts'
import { PAIRING_CRITERIA, type PairingCriterion, type PairingRule } from '#core/plan/pairing-rule.ts'
import { typedNumber } from './typed-number.ts'

/** The rule of pairing as it stands in the fields of a form: text, so that half-typed numbers stay. */
export interface PairingDraft {
  readonly levels: readonly DepartmentLevel[]
  readonly ownDistrict: boolean
  readonly criteria: Readonly<Record<PairingCriterion, { readonly rank: string; readonly weight: string }>>
}

/** The fields of a rule of pairing. */
export function pairingDraft({ levels, ownDistrict, criteria }: PairingRule): PairingDraft {
  return {
    levels,
    ownDistrict,
    criteria: byCriterion((key) => ({
      rank: String(criteria[key].rank),
      weight: String(criteria[key].weight),
    })),
  }
}

/** The rule that the fields ask for; what is no number is NaN, and the plan refuses it with a reason. */
export function pairingOfDraft({ levels, ownDistrict, criteria }: PairingDraft): PairingRule {
  return {
    levels,
    ownDistrict,
    criteria: byCriterion((key) => ({
      rank: typedNumber(criteria[key].rank),
      weight: typedNumber(criteria[key].weight),
    })),
  }
}

function byCriterion<T>(of: (key: PairingCriterion) => T): Record<PairingCriterion, T> {
  return Object.fromEntries(PAIRING_CRITERIA.map((key) => [key, of(key)])) as Record<PairingCriterion, T>
}
