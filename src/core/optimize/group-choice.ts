/** Disjoint groups that were chosen together. */
export interface GroupChoice {
  /** Indices of groups, ascending; null = none were found with so many removals. */
  readonly groups: readonly number[] | null
  /** Σ of their values; −∞ where none were found. */
  readonly value: number
  /** No choice is worth more; equal to `value` = proven best. −∞ = proven that there is no choice. */
  readonly bound: number
  /** The most items fewer that were found possible; null where no number was asked for. */
  readonly most: number | null
}
