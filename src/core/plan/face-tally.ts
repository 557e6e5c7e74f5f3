/** Who lives in a face: integers. */
export interface FaceTally {
  readonly residents: number
  readonly households: number
  readonly buildings: number
  /** True when residents were divided by area, because no building says where they live. */
  readonly estimated: boolean
}

/** Nobody. */
export const NO_TALLY: FaceTally = { residents: 0, households: 0, buildings: 0, estimated: false }
