import type { SnapHit } from '#core/snapping/snap-hit.ts'

/** What the hand is drawn to: a target of snapping, the first point of the ring that it draws, or a merge's outline. */
export type Caught = SnapHit | 'first' | 'outline'
