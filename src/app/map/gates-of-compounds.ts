import { gatesByCompound } from '#core/merging/gates-by-compound.ts'
import type { GateTable } from '#core/plan/gate-table.ts'

const KNOWN = new WeakMap<GateTable, (compound: number) => readonly number[]>()

/** Gates that lead into some compounds, compound by compound; the table is read through once. */
export function gatesOfCompounds(gates: GateTable, compounds: readonly number[]): number[] {
  const gatesOf = KNOWN.get(gates) ?? gatesByCompound(gates)
  KNOWN.set(gates, gatesOf)
  return compounds.flatMap(gatesOf)
}
