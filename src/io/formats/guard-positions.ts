import { toGrid } from '#core/geometry/grid.ts'
import { guardIntegers } from './guard-integers.ts'

/** Grid positions in unknown data, interleaved, on the globe. */
export function guardPositions(value: unknown): Int32Array | null {
  const positions = guardIntegers(value, -toGrid(180), toGrid(180))
  if (positions === null || positions.length % 2 !== 0) return null
  return positions.every((step, i) => i % 2 === 0 || Math.abs(step) <= toGrid(90)) ? positions : null
}
