import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { guardPositions } from './guard-positions.ts'

/** True for nothing, and for a grid position on the globe. */
export function isSeat(value: unknown): value is Jurisdiction['seat'] {
  return value === null || (Array.isArray(value) && value.length === 2 && guardPositions(value) !== null)
}
