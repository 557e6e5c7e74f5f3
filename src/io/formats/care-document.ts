/** Tables that are written of who looks after whom. */
export const CARE_DOCUMENTS = [
  'pairs',
  'letters',
  'assessment',
  'departments',
  'needs',
  'resources',
  'services',
] as const

/** A table and how it is written. GeoJSON = communities with their department (`pairs` only). */
export interface CareDocument {
  readonly what: (typeof CARE_DOCUMENTS)[number]
  readonly format: 'csv' | 'xlsx' | 'geojson'
  /** The year that is assessed; for `assessment` only. */
  readonly year?: number
  /** Words for column keys and codes; a key without a word stands for itself. */
  readonly words: Readonly<Record<string, string>>
}
