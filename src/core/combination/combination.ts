import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { StepId } from '#core/plan/step.ts'

/** Steps of both branches that touch the same things: only those of one side can stay. */
export interface StepConflict {
  /** In order; closed under dependence, so that either list can be left out as a whole. */
  readonly ours: readonly StepId[]
  readonly theirs: readonly StepId[]
  /** Jurisdictions that both sides change or give to, as far as the branches have them in common. */
  readonly jurisdictions: readonly JurisdictionId[]
  /** Faces that both sides change, as far as the branches have them in common. */
  readonly faces: readonly number[]
}

/** Which side of a conflict stays. */
export type ConflictChoice = 'ours' | 'theirs'

/** How two branches of one log come together. */
export interface Combination {
  /** The last step that both have. */
  readonly ancestor: StepId
  readonly ours: StepId
  readonly theirs: StepId
  /** Steps of theirs that touch nothing that ours touched: they go in by themselves. In order. */
  readonly free: readonly StepId[]
  /** Steps of theirs that ours has as well: nothing is left to do. */
  readonly same: readonly StepId[]
  readonly conflicts: readonly StepConflict[]
}

/** Who decides, by conflict; undefined = nobody yet. */
export type ConflictChoices = readonly (ConflictChoice | undefined)[]
