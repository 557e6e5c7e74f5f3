/** Owners counted twice over: by heads, and by exclusive area in cm² (an integer, so that shares are exact). */
export interface VoteCount {
  readonly heads: number
  readonly areaSquareCentimeters: number
}

/** How one compound voted. Who voted how never enters it. */
export interface VoteTally {
  /** Index into the compounds of the base. */
  readonly compound: number
  /** All owners. */
  readonly total: VoteCount
  /** Those who took part, also by abstaining. */
  readonly participating: VoteCount
  readonly agreeing: VoteCount
}
