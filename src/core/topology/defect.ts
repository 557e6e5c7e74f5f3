/** What can be wrong with polygons that should tile an area. Names follow the JTS / OGC vocabulary. */
export type DefectKind =
  | 'too-few-points'
  | 'not-finite'
  | 'duplicate-point'
  | 'zero-area'
  | 'spike'
  | 'self-intersection'
  | 'hole-outside-shell'
  | 'duplicate-polygon'
  | 'overlap'
  | 'gap'
  | 'unmatched-border'

/** What became of a defect: nothing to do, mended, kept as it is, or the feature left out. */
export type DefectOutcome = 'repaired' | 'kept' | 'refused'

/** One defect: kind, place, size, whom it concerns and what was done about it. */
export interface Defect {
  readonly kind: DefectKind
  readonly outcome: DefectOutcome
  /** Indices of the input features concerned (overlap: the two; gap: its neighbours, longest border first). */
  readonly features: readonly number[]
  /** A position on or in the defect, in degrees. */
  readonly at: readonly [lng: number, lat: number]
  /** West, south, east, north in degrees: what "zoom to" shows. */
  readonly bbox: readonly [number, number, number, number]
  readonly areaSquareMeters: number
  /** Longest distance that a position was moved to mend it; 0 when nothing moved. */
  readonly movedMeters: number
  /** Stable reason code for `kept` and `refused`, e.g. `gap-too-wide`; null when repaired. */
  readonly reason: string | null
}
