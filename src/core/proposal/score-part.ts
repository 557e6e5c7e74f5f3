/**
 * What proposals are judged by: `largest` and `smallest` (residents), `imbalance` (largest deviation from the mean of
 * the parts, 0 …), `aboveLimit` (jurisdictions above the first limit of the rules), `movedResidents`, `borderMeters`
 * (new border), `alongLines` (share of the new border along roads, rivers, railways), `dividedUnits` (communities
 * divided), `compactness` (mean Polsby–Popper of the parts), `coverage` (share of residents within the middle service
 * radius of their own centre), `newUnits`.
 */
export const SCORE_KEYS = [
  'largest',
  'smallest',
  'imbalance',
  'aboveLimit',
  'movedResidents',
  'borderMeters',
  'alongLines',
  'dividedUnits',
  'compactness',
  'coverage',
  'newUnits',
] as const

/** One of {@link SCORE_KEYS}. */
export type ScoreKey = (typeof SCORE_KEYS)[number]

/** One named figure of a proposal. Units are those of the key: residents, metres, a share 0 … 1, a count. */
export interface ScorePart {
  readonly key: ScoreKey
  /** As the plan stands; null where it has no meaning now (nothing is new yet). */
  readonly now: number | null
  readonly then: number
  readonly better: 'lower' | 'higher'
}
