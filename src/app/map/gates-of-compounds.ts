import type { GateTable } from '#core/plan/gate-table.ts'

const LISTS = new WeakMap<GateTable, ReadonlyMap<number, readonly number[]>>()

/** Gates that lead into some compounds, compound by compound; the table is read through once. */
export function gatesOfCompounds(gates: GateTable, compounds: readonly number[]): number[] {
  const lists = LISTS.get(gates) ?? listsOf(gates)
  LISTS.set(gates, lists)
  return compounds.flatMap((compound) => lists.get(compound) ?? [])
}

function listsOf({ compound }: GateTable): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>()
  for (const [gate, into] of compound.entries()) {
    const list = lists.get(into)
    if (list === undefined) lists.set(into, [gate])
    else list.push(gate)
  }
  return lists
}
