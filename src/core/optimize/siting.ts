/** Open sites and what they mean for the residents. */
export interface Siting {
  /** All open candidates, the existing ones among them, ascending. */
  readonly sites: Int32Array
  /** Residents who have an open site within the radius. */
  readonly covered: number
  /** Mean distance to the nearest open site, of the residents who have one within reach; 0 where nobody has. */
  readonly meanMeters: number
  /** What was minimised: residents who are not covered, or metres walked by all. */
  readonly cost: number
}
