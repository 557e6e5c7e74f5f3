/** What a merge brings, in the units of its names. */
export interface MergeGains {
  /** Compounds fewer. */
  readonly compounds: number
  /** Gates that can close. */
  readonly gates: number
  /** Guards no longer needed at them; null = not known. */
  readonly guards: number | null
  /** Metres of wall that come down. */
  readonly wallMeters: number
  /** Compounds without property management that come under one. */
  readonly unmanaged: number
  /** Shared green in m² for a household, now in the worst compound and afterwards for all; null = not known. */
  readonly greenPerHousehold: readonly [before: number, after: number] | null
  /** Parking spaces for a household, now in the worst compound and afterwards for all; null = not known. */
  readonly parkingPerHousehold: readonly [before: number, after: number] | null
}

/** What stands in the way of a merge; it lowers the benefit and is told, it does not forbid. */
export type MergeObstacle =
  | { readonly kind: 'managers'; readonly managers: number }
  /** Yuan per m² a month between the lowest and the highest fee. */
  | { readonly kind: 'fees'; readonly spread: number }
  /** Yuan per household between the poorest and the richest maintenance fund. */
  | { readonly kind: 'funds'; readonly spreadPerHousehold: number }
  | { readonly kind: 'arrears'; readonly yuan: number }
  | { readonly kind: 'across-community' }
  /** Facts that are not known, so that nothing is said of them. */
  | { readonly kind: 'unknown'; readonly facts: readonly string[] }

/** Compounds that could become one, and what speaks for and against it. */
export interface MergeGroup {
  /** Indices into the compounds of the base, ascending. */
  readonly compounds: readonly number[]
  readonly gains: MergeGains
  readonly obstacles: readonly MergeObstacle[]
  /** Points by the weights of the rule profile; above 0 it is worth it. */
  readonly benefit: number
  readonly households: number
  readonly residents: number
  readonly buildings: number
  readonly floorAreaSquareMeters: number
}

/** Two compounds side by side. */
export interface MergeCandidate extends MergeGroup {
  /** Metres between them at the nearest place. */
  readonly gapMeters: number
  /** Metres along which they face each other within the allowed distance. */
  readonly facingMeters: number
  readonly crossesGrid: boolean
  readonly crossesCommunity: boolean
}
