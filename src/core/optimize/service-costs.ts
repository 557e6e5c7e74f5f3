/**
 * What it costs to serve points from `open` of the sites: each point by the cheapest open one, or for `most` by none
 * of them. Σ over points of min(`most`, least cost of an open site). Maximal covering and p-median both are this.
 */
export interface ServiceCosts {
  readonly sites: number
  readonly open: number
  /** Rows by point in `site` and `cost`, ascending by cost, all below `most` of the point. */
  readonly start: Uint32Array
  readonly site: Int32Array
  readonly cost: Float64Array
  /** > 0, of points that a site can serve for less. */
  readonly most: Float64Array
  /** Cost of points that no site can serve for less. */
  readonly lost: number
}
