import type { SitedBy } from './site-centres.ts'

/** What comes first when new centres get their areas; limits hold always. */
export const CENTRE_GOALS = ['article', 'least-moved', 'coverage', 'balance'] as const

/** One of {@link CENTRE_GOALS}. */
export type CentreGoal = (typeof CENTRE_GOALS)[number]

/** What a goal means to the search. */
interface GoalTerms {
  readonly by: SitedBy
  /** What a resident who changes jurisdiction costs, in metres of border through the fabric. */
  readonly residentCost: number
  /** What a resident costs who is near an office and does not come under it. */
  readonly coverCost: number
  /** Whether the largest jurisdiction is to be as small as can be. */
  readonly evens: boolean
}

/**
 * What the goals mean. `article`: few residents move, and borders stay short or run along roads and rivers.
 * `least-moved`: fewest move, wherever borders run. `coverage`: most come under the office near them. `balance`: no
 * jurisdiction of those that are redrawn larger than it must be.
 */
export const GOAL_TERMS: Readonly<Record<CentreGoal, GoalTerms>> = {
  article: { by: 'cover', residentCost: 2, coverCost: 0, evens: false },
  'least-moved': { by: 'cover', residentCost: 50, coverCost: 0, evens: false },
  coverage: { by: 'cover', residentCost: 1, coverCost: 20, evens: false },
  balance: { by: 'median', residentCost: 1, coverCost: 0, evens: true },
}
