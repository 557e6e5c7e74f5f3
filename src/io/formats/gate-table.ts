import { EMPTY_GATES, type GateTable } from '#core/plan/gate-table.ts'
import type { StatedGate } from './stated-gate.ts'

/** A gate whose compound is known. */
export interface GateRow extends Omit<StatedGate, 'compound'> {
  /** Index of the compound. */
  readonly compound: number
}

/** Gates in flat arrays, in the order of the rows. */
export function gateTable(rows: readonly GateRow[]): GateTable {
  if (rows.length === 0) return EMPTY_GATES
  return {
    compound: Int32Array.from(rows, ({ compound }) => compound),
    points: Int32Array.from(rows.flatMap(({ point }) => [...point])),
    guards: Int16Array.from(rows, ({ guards }) => guards ?? -1),
    roadSide: Uint8Array.from(rows, ({ isRoadSide }) => (isRoadSide === null ? 0 : isRoadSide ? 2 : 1)),
  }
}
