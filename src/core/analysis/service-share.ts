/** How many residents have a service point within walking distance. */
export interface ServiceShare {
  /** Residents whose place is known: those of buildings, and of faces without any. */
  readonly residents: number
  /** Residents within each radius of the rules of the service point of their own jurisdiction. */
  readonly own: readonly number[]
  /** Residents within each radius of any service point. */
  readonly any: readonly number[]
}
