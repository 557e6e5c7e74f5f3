import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** Sizes of some ground. */
export interface GroundSum {
  readonly residents: number
  readonly households: number
  readonly buildings: number
  readonly areaSquareMeters: number
}

/** Ground that was of one jurisdiction and is of another, or stays; null = nobody's. */
export interface GroundFlow extends GroundSum {
  readonly from: JurisdictionId | null
  readonly to: JurisdictionId | null
}
