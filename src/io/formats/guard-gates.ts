import type { GateTable } from '#core/plan/gate-table.ts'
import { guardIntegers } from './guard-integers.ts'
import { guardPositions } from './guard-positions.ts'
import { isPlainObject } from './is-plain-object.ts'

const MAX_INT16 = 0x7fff

/** The gates in unknown data, each of a compound; null when anything has not the shape and the sense it must have. */
export function guardGates(value: unknown, compoundCount: number): GateTable | null {
  if (!isPlainObject(value)) return null
  const compound = guardIntegers(value['compound'], 0, compoundCount - 1)
  const points = guardPositions(value['points'])
  const guards = guardIntegers(value['guards'], -1, MAX_INT16)
  const roadSide = guardIntegers(value['roadSide'], 0, 2)
  if (compound === null || points === null || guards === null || roadSide === null) return null
  const count = compound.length
  if (points.length !== 2 * count || guards.length !== count || roadSide.length !== count) return null
  return { compound, points, guards: Int16Array.from(guards), roadSide: Uint8Array.from(roadSide) }
}
