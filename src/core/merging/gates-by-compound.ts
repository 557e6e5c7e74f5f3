import type { GateTable } from '#core/plan/gate-table.ts'

/** Gates that lead into each compound, ascending, as a question. Linear in gates. */
export function gatesByCompound({ compound }: GateTable): (compound: number) => readonly number[] {
  const lists = new Map<number, number[]>()
  for (const [gate, into] of compound.entries()) {
    const list = lists.get(into)
    if (list === undefined) lists.set(into, [gate])
    else list.push(gate)
  }
  return (into) => lists.get(into) ?? []
}
