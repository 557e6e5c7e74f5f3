import type { RuleBound, RuleFailure } from '#core/analysis/rule-check.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { GroundFlow, GroundSum } from './ground-flow.ts'

/** A rule that one jurisdiction keeps to in one plan and not in the other. */
export interface RuleChange {
  readonly rule: RuleBound
  readonly id: JurisdictionId
  /** What is wrong in the plan that breaks it. */
  readonly failure: RuleFailure
}

/** Connected ground that changes hands at a level. */
export interface ChangedArea extends GroundSum {
  /** Most residents first. */
  readonly flows: readonly GroundFlow[]
  /** Compounds of which every building, or only some, change hands here: indices into the base of the first plan. */
  readonly compounds: readonly number[]
  readonly partlyMoved: readonly number[]
  /** Jurisdictions of the next finer level that change hands whole. */
  readonly units: readonly JurisdictionId[]
  /** Border of the level that is new here, and that is gone. */
  readonly newMeters: number
  readonly goneMeters: number
  /** Rules that jurisdictions which give or take here keep to now and did not, and the other way round. */
  readonly fixed: readonly RuleChange[]
  readonly broken: readonly RuleChange[]
  /** Faces of the overlay, ascending. */
  readonly faces: readonly number[]
}
