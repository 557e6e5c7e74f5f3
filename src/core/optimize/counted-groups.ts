/** Groups of a problem in whole units of value. */
export interface CountedGroups {
  readonly items: number
  readonly groups: readonly {
    /** Index in the problem. */
    readonly group: number
    readonly members: readonly number[]
    readonly value: number
    /** Items fewer; 0 where nobody counts them. */
    readonly removals: number
  }[]
}
