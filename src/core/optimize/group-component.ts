/** One candidate of a component, in positions of the component's order. */
export interface PlacedGroup {
  /** Its index in the problem. */
  readonly group: number
  /** Positions, ascending. */
  readonly positions: readonly number[]
  /** In whole units of the values. */
  readonly value: number
  /** Items fewer; 0 where nobody counts them. */
  readonly removals: number
}

/** Items that hang together by groups; what is chosen in one component leaves the others free. */
export interface GroupComponent {
  /** How many items; positions are 0…size − 1 in an order of small bandwidth. */
  readonly size: number
  readonly groups: readonly PlacedGroup[]
}
