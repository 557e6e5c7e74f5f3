import type { BuildingTable } from '#core/plan/building-table.ts'
import { guardIntegers } from './guard-integers.ts'
import { guardOutlines } from './guard-outlines.ts'
import { guardPositions } from './guard-positions.ts'
import { isPlainObject } from './is-plain-object.ts'

/** What buildings may refer to. */
export interface BuildingGround {
  readonly faceCount: number
  readonly compoundCount: number
}

const MAX_INT32 = 0x7fffffff

/** The buildings in unknown data, or null when anything has not the shape and the sense it must have. */
export function guardBuildings(
  value: unknown,
  { faceCount, compoundCount }: BuildingGround,
): BuildingTable | null {
  if (!isPlainObject(value)) return null
  const points = guardPositions(value['points'])
  const residents = guardIntegers(value['residents'], 0, MAX_INT32)
  const households = guardIntegers(value['households'], 0, MAX_INT32)
  const compound = guardIntegers(value['compound'], -1, compoundCount - 1)
  const face = guardIntegers(value['face'], -1, faceCount - 1)
  if (points === null || residents === null || households === null) return null
  const elderly = guardIntegers(value['elderly'], -1, MAX_INT32)
  if (compound === null || face === null || elderly === null) return null
  const count = points.length / 2
  if ([residents, households, elderly, compound, face].some(({ length }) => length !== count)) return null
  const outlines = guardOutlines(value['outlineStart'], value['outlines'], count)
  return outlines === null ? null : { points, residents, households, elderly, compound, face, ...outlines }
}
