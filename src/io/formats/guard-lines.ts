import { LINE_KINDS, type LineTable } from '#core/plan/line-table.ts'
import { guardIntegers } from './guard-integers.ts'
import { guardPositions } from './guard-positions.ts'
import { guardTexts } from './guard-texts.ts'
import { isPlainObject } from './is-plain-object.ts'

const MAX_INT32 = 0x7fffffff

/** The lines in unknown data, each of two positions at least; null when anything has not the shape it must have. */
export function guardLines(value: unknown): LineTable | null {
  if (!isPlainObject(value)) return null
  const names = guardTexts(value['names'])
  const kind = guardIntegers(value['kind'], 0, LINE_KINDS.length - 1)
  const start = guardIntegers(value['lineStart'], 0, MAX_INT32)
  const points = guardPositions(value['points'])
  if (names === null || kind === null || start === null || points === null) return null
  const count = names.length
  if (kind.length !== count || start.length !== count + 1 || start[0] !== 0) return null
  for (let i = 0; i < count; i++) if (start[i + 1]! - start[i]! < 2) return null
  if (2 * start[count]! !== points.length) return null
  return { kind: Uint8Array.from(kind), names, lineStart: Uint32Array.from(start), points }
}
