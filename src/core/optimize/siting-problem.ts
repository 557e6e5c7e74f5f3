/**
 * Where to open `open` new sites among candidates, beside those that exist. Distances lie in compressed rows by demand
 * point: `reachSite` and `reachMeters` of point i are at `reachStart[i] … reachStart[i + 1] − 1`, each candidate at most
 * once, in any order. Candidates that are not in a row are out of reach.
 */
export interface SitingProblem {
  /** Residents of each demand point, integers ≥ 0. */
  readonly demand: Float64Array
  /** Number of candidates. */
  readonly candidates: number
  readonly reachStart: Uint32Array
  readonly reachSite: Int32Array
  /** Metres ≥ 0. */
  readonly reachMeters: Float64Array
  /** 1 = the candidate is open already and stays so. */
  readonly existing: Uint8Array
  /** How many to open beside the existing ones; all that are left where there are fewer. */
  readonly open: number
  /** A resident is covered by a site at most so far away. */
  readonly radiusMeters: number
}
