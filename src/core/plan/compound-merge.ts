import type { VoteTally } from '#core/voting/vote-tally.ts'
import type { VoteMatter } from '#core/voting/vote-matter.ts'
import type { MergeStage } from './merge-stage.ts'
import type { PlanDiff } from './plan-diff.ts'

/** Opaque text, made fresh by whoever proposes a merge; never reused. */
export type MergeId = string

/** A gate that the merged compound keeps or gets; all other gates of its compounds are closed. */
export interface MergedGate {
  /** Grid steps. */
  readonly at: readonly [x: number, y: number]
  /** Guards at it; null = not known. */
  readonly guards: number | null
}

/** What residents share in a merged compound. */
export const SHARED_KINDS = ['parking', 'fitness-path', 'green', 'room', 'other'] as const

/** One of {@link SHARED_KINDS}. */
export type SharedKind = (typeof SHARED_KINDS)[number]

/** A shared facility that is planned: drawn by hand, or suggested. */
export interface SharedFacility {
  readonly kind: SharedKind
  readonly shape: 'point' | 'line' | 'area'
  /** Interleaved grid steps; of an area the first position is not repeated. */
  readonly points: readonly number[]
  readonly name: string
}

/** One day on the way to the decision. */
export interface MergeEntry {
  readonly stage: MergeStage
  /** YYYY-MM-DD */
  readonly date: string
  /** Number of a document or of minutes; '' = none. */
  readonly document: string
  readonly note: string
  /** Names of files kept elsewhere; the files themselves never enter a plan. */
  readonly attachments: readonly string[]
  /** Why stages before it were left out, or why it was stopped; '' where neither is so. */
  readonly reason: string
}

/** Something residents said against it, and what was answered; '' = not answered yet. Never who said it. */
interface MergeObjection {
  readonly text: string
  readonly answer: string
}

/** What a planner may say of a merge before and after it is done. */
export interface MergeTerms {
  readonly name: string
  readonly code: string
  readonly gates: readonly MergedGate[]
  readonly facilities: readonly SharedFacility[]
  /** Property management afterwards; null = not decided. */
  readonly isManaged: boolean | null
  /** Who manages it; '' = not decided. */
  readonly manager: string
  /** Yuan per m² a month; null = not decided. */
  readonly propertyFee: number | null
  /** Last day of the contract, YYYY-MM-DD; '' = not decided. */
  readonly contractEnd: string
  /** Party branch that residents belong to afterwards; '' = none. */
  readonly partyBranch: string
  readonly objections: readonly MergeObjection[]
}

/** A merge that is asked for: terms, and the ground that becomes one. */
export interface NewMerge extends MergeTerms {
  readonly id: MergeId
  /** Indices into the compounds of the base, ascending; at least two. */
  readonly compounds: readonly number[]
  /** Rings in grid steps, the shell first, the first position not repeated: the compounds and the strips between. */
  readonly outline: readonly (readonly number[])[]
  /** Walls of the base that come down, ascending. */
  readonly walls: readonly number[]
}

/** What a merge changed of grids and borders. */
export type MergeGround = Pick<PlanDiff, 'updated' | 'faces' | 'topology' | 'tallies' | 'buildings'>

/** Compounds that become one: what is planned, how far it is decided, and, once it is done, what it changed. */
export interface CompoundMerge extends NewMerge {
  readonly stage: MergeStage
  /** Oldest first; the first one is the survey. */
  readonly entries: readonly MergeEntry[]
  readonly matter: VoteMatter
  /** One tally for each compound that voted. */
  readonly tallies: readonly VoteTally[]
  /** What the merge changed of grids and borders, so that it can be taken back exactly; null = not done, or nothing. */
  readonly ground: MergeGround | null
}
