import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Band, RuleKey } from '#core/plan/rule-profile.ts'
import type { ServiceKind } from './service-kind.ts'

/** What a rule counts. `share` = residents within the radius of their own service point, 0 … 1. */
type RuleUnit = 'residents' | 'households' | 'squareKilometers' | 'squareMetersPer100' | 'per10000' | 'share'

/** A jurisdiction that does not keep to a rule. */
export interface RuleFailure {
  readonly id: JurisdictionId
  readonly value: number
  /** How bad it is, where the rule has bands. */
  readonly band: Exclude<Band, 'good'> | null
}

/** What a rule of the profile asks of the jurisdictions of a level. */
export interface RuleBound {
  readonly key: RuleKey
  readonly level: Level
  readonly unit: RuleUnit
  /** Least and most that is good; null = no such bound. */
  readonly min: number | null
  readonly max: number | null
  /** For rules of service: whose radius, and how many metres. */
  readonly service: { readonly kind: ServiceKind; readonly radiusMeters: number } | null
}

/** One rule of the profile and who keeps to it. */
export interface RuleCheck extends RuleBound {
  /** True when it says how things are, and nobody has to do anything. */
  readonly isInformation: boolean
  readonly passed: number
  /** Worst first. */
  readonly failed: readonly RuleFailure[]
  /** Jurisdictions of which it cannot be said. */
  readonly unknown: number
}
