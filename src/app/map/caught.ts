import type { SnapHit } from '#core/snapping/snap-hit.ts'

/** What the hand is drawn to: a target of snapping, or the first point of the ring that it draws. */
export type Caught = SnapHit | 'first'
