import type { CompoundFacing } from './compound-facing.ts'

/**
 * Metres along which compounds face each other at least, so that they can be opened to each other: the clear width of
 * a fire lane (GB 50016).
 */
const OPENING_METERS = 4

/** True where two compounds face each other widely enough to be opened to each other; a touch of corners is not. */
export function isSideBySide({ facingMeters }: Pick<CompoundFacing, 'facingMeters'>): boolean {
  return facingMeters >= OPENING_METERS
}
