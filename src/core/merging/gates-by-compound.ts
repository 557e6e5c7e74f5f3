import type { GateTable } from '#core/plan/gate-table.ts'
import { oncePer } from '#core/plan/once-per.ts'

/** Gates that lead into each compound, ascending, as a question. The table is read through once. */
export const gatesByCompound = oncePer(({ compound }: GateTable) => {
  const lists = new Map<number, number[]>()
  for (const [gate, into] of compound.entries()) {
    const list = lists.get(into)
    if (list === undefined) lists.set(into, [gate])
    else list.push(gate)
  }
  return (into: number): readonly number[] => lists.get(into) ?? []
})
