import type { FacingStretch } from './facing-stretch.ts'
import type { GroundPlane } from './ground-plane.ts'

/** How two compounds lie to each other. */
export interface CompoundFacing {
  /** Metres between their outlines at the nearest place, to the centimetre. */
  readonly gapMeters: number
  /** Metres along which they face each other within the distance with no third compound between, to the centimetre. */
  readonly facingMeters: number
  /** Line of the base of a kind that is a barrier, the first of those that run between the facing parts; or null. */
  readonly barrier: number | null
  /** Where they face each other, seen from the compound that lies farther west (farther south), in `plane`. */
  readonly stretches: readonly FacingStretch[]
  readonly plane: GroundPlane
}
