import type { WalkGround } from './walk-ground.ts'

/**
 * Who is how far from which facility. It depends on the ground alone, so a border that moves changes none of it.
 *
 * Everything is in typed arrays: measured in a worker, handed over without a copy.
 */
export interface ServiceReach {
  readonly ground: WalkGround
  /** Walks are known up to this length. */
  readonly maxMeters: number
  /** Facilities of the base that serve: index into SERVICE_KINDS, place (interleaved), row of the facility table. */
  readonly siteKind: Uint8Array
  readonly sitePoints: Int32Array
  readonly siteFacility: Int32Array
  /** Sites within reach of demand point d, nearest first: entries `start[d] … start[d + 1] - 1`. */
  readonly start: Uint32Array
  readonly site: Int32Array
  /** Walking metres, by entry. */
  readonly meters: Float32Array
}
