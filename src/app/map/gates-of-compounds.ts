import { gatesByCompound } from '#core/merging/gates-by-compound.ts'
import type { GateTable } from '#core/plan/gate-table.ts'

/** Gates that lead into some compounds, compound by compound. */
export function gatesOfCompounds(gates: GateTable, compounds: readonly number[]): number[] {
  return compounds.flatMap(gatesByCompound(gates))
}
