/** Groups of items, of which disjoint ones are chosen. A chosen group of k items makes k − 1 items fewer. */
export interface GroupChoiceProblem {
  /** Items are 0…items − 1. */
  readonly items: number
  /** Items of each group, at least two, each once. */
  readonly groups: readonly (readonly number[])[]
  /** What each group is worth; read to 1e-6. */
  readonly value: ArrayLike<number>
  /** Exactly so many items fewer, also by groups that are worth less than nothing; null = whatever is worth most. */
  readonly removals: number | null
}
