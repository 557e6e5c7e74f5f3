import { EMPTY_FACILITIES, FACILITY_KINDS, type FacilityTable } from '#core/plan/facility-table.ts'
import type { FacilityRow } from './facility-row.ts'

/** Facilities in flat arrays, in the order of the rows. */
export function facilityTable(rows: readonly FacilityRow[]): FacilityTable {
  if (rows.length === 0) return EMPTY_FACILITIES
  return {
    kind: Uint8Array.from(rows, ({ kind }) => FACILITY_KINDS.indexOf(kind)),
    names: rows.map(({ name }) => name),
    points: Int32Array.from(rows.flatMap(({ point }) => [...point])),
    areaSquareMeters: Float64Array.from(rows, ({ areaSquareMeters }) => areaSquareMeters),
  }
}
