import type { VoteCount } from './vote-tally.ts'

/** One of the four counts that must hold: what is needed, what there is, what is missing. */
export interface VoteCheck {
  readonly kind: 'participation' | 'agreement'
  readonly by: 'heads' | 'area'
  /** Exact counts of the same unit as `by`: heads or cm². */
  readonly have: number
  readonly of: number
  /** Least count that passes. */
  readonly need: number
  readonly isMet: boolean
}

/** Whether a compound's vote passes, by each count. */
export interface VoteJudgement {
  readonly checks: readonly VoteCheck[]
  readonly passes: boolean
  /**
   * How many more must take part, and how many more agree if no others than these take part; zero where it is met. Every
   * owner beyond them who takes part may raise what is needed.
   */
  readonly missing: { readonly participating: VoteCount; readonly agreeing: VoteCount }
}
