import { guardIntegers } from './guard-integers.ts'
import { guardPositions } from './guard-positions.ts'

/** Outlines of footprints in flat arrays. */
export interface FlatOutlines {
  readonly outlineStart: Uint32Array
  readonly outlines: Int32Array
}

const MAX_INT32 = 0x7fffffff

/** The outlines of `count` footprints in unknown data, each empty or of three positions at least; null for any other. */
export function guardOutlines(outlineStart: unknown, outlines: unknown, count: number): FlatOutlines | null {
  const start = guardIntegers(outlineStart, 0, MAX_INT32)
  const positions = guardPositions(outlines)
  if (start === null || positions === null || start.length !== count + 1 || start[0] !== 0) return null
  for (let i = 0; i < count; i++) {
    const length = start[i + 1]! - start[i]!
    if (length !== 0 && length < 3) return null
  }
  if (2 * start[count]! !== positions.length) return null
  return { outlineStart: Uint32Array.from(start), outlines: positions }
}
