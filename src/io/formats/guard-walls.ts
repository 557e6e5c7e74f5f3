import type { WallTable } from '#core/plan/wall-table.ts'
import { guardIntegers } from './guard-integers.ts'
import { guardPositions } from './guard-positions.ts'
import { isPlainObject } from './is-plain-object.ts'

const MAX_INT32 = 0x7fffffff

/**
 * The walls in unknown data: each of two positions at least, with a compound behind it and perhaps another one; null when
 * anything has not the shape and the sense it must have.
 */
export function guardWalls(value: unknown, compoundCount: number): WallTable | null {
  if (!isPlainObject(value)) return null
  const compounds = guardIntegers(value['compounds'], -1, compoundCount - 1)
  const start = guardIntegers(value['lineStart'], 0, MAX_INT32)
  const points = guardPositions(value['points'])
  if (compounds === null || start === null || points === null) return null
  const count = start.length - 1
  if (count < 0 || compounds.length !== 2 * count || start[0] !== 0) return null
  for (let i = 0; i < count; i++) {
    const [first, second] = [compounds[2 * i]!, compounds[2 * i + 1]!]
    if (first < 0 || first === second || start[i + 1]! - start[i]! < 2) return null
  }
  return points.length === 2 * start[count]!
    ? { compounds, lineStart: Uint32Array.from(start), points }
    : null
}
