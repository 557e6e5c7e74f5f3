import { FACILITY_KINDS, type FacilityTable } from '#core/plan/facility-table.ts'
import { guardIntegers } from './guard-integers.ts'
import { guardPositions } from './guard-positions.ts'
import { guardTexts } from './guard-texts.ts'
import { isPlainObject } from './is-plain-object.ts'

/** The facilities in unknown data, or null when anything has not the shape it must have. */
export function guardFacilities(value: unknown): FacilityTable | null {
  if (!isPlainObject(value)) return null
  const names = guardTexts(value['names'])
  const kind = guardIntegers(value['kind'], 0, FACILITY_KINDS.length - 1)
  const points = guardPositions(value['points'])
  const areas = value['areaSquareMeters']
  if (names === null || kind === null || points === null || !isListOfAreas(areas)) return null
  const count = names.length
  if (kind.length !== count || points.length !== 2 * count || areas.length !== count) return null
  return { kind: Uint8Array.from(kind), names, points, areaSquareMeters: Float64Array.from(areas) }
}

function isListOfAreas(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((area) => Number.isFinite(area) && area >= 0)
}
