/** What an export says about itself besides the plan. */
export interface ExportContext {
  readonly scenario: string
  /** ISO 8601, passed in so that the same plan gives the same bytes. */
  readonly date: string
  readonly appVersion: string
}

/** Longitude and latitude of CGCS2000, which equal WGS84 within centimetres. */
export const EXPORT_DATUM = 'EPSG:4490'
