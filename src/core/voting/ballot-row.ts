import type { VoteCount } from './vote-tally.ts'

/** What an owner said. Who abstains takes part; who is absent does not. */
export type BallotChoice = 'agree' | 'against' | 'abstain' | 'absent'

/** One flat: who owns it, and what was said for it. */
export interface OwnerBallot {
  readonly kind: 'owner'
  /** As a spreadsheet counts: the first row is 1. */
  readonly row: number
  /** Code or name. */
  readonly compound: string
  /** '' where flats have numbers of their own. */
  readonly building: string
  readonly flat: string
  /** The same text is the same owner; it never leaves the count. */
  readonly owner: string
  /** Exclusive area in cm². */
  readonly areaSquareCentimeters: number
  readonly choice: BallotChoice
}

/** Votes that were counted already, of a compound or of one of its buildings. */
export interface CountedBallots {
  readonly kind: 'counted'
  readonly row: number
  readonly compound: string
  /** '' for the whole compound. */
  readonly building: string
  readonly total: VoteCount
  readonly participating: VoteCount
  readonly agreeing: VoteCount
}

/** A row of a list of votes. A list holds all owners, also those who are absent. */
export type BallotRow = OwnerBallot | CountedBallots
