import type { FacilityKind } from '#core/plan/facility-table.ts'

/** A facility of a file, on the grid. */
export interface FacilityRow {
  readonly kind: FacilityKind
  readonly name: string
  readonly point: readonly [x: number, y: number]
  /** Floor area in m²; unknown = 0. */
  readonly areaSquareMeters: number
  /** Code or name of the unit that it serves; empty when the file does not say. */
  readonly serves: string
}
