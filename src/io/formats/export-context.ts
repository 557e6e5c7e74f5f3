/** What an export says about itself besides the plan. */
export interface ExportContext {
  readonly scenario: string
  /** ISO 8601, passed in so that the same plan gives the same bytes. */
  readonly date: string
  readonly appVersion: string
}

/** Datum of exported coordinates, as RFC 7946 demands; CGCS2000 data equal it within centimetres and pass unchanged. */
export const EXPORT_DATUM = 'WGS84'
