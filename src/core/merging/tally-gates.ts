import type { Plan } from '#core/plan/plan.ts'
import type { GateTally } from './gate-tally.ts'

/**
 * Counts the gates of each compound: those of the base where it has any of the compound, else what the compound says of
 * itself.
 */
export function tallyGates({ base }: Plan): readonly GateTally[] {
  const { compound, guards } = base.gates
  const lists = base.compounds.names.map((): number[] => [])
  for (const [gate, of] of compound.entries()) lists[of]?.push(gate)
  return lists.map((gates, of): GateTally => {
    const told = base.compounds.gates[of]!
    const toldGuards = base.compounds.guards[of]!
    const known = gates.map((gate) => guards[gate]!).filter((count) => count >= 0)
    if (known.length === 0 && toldGuards >= 0) known.push(toldGuards)
    return {
      gates: gates.length > 0 ? gates.length : told >= 0 ? told : null,
      guards: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
      mostGuards: known.length === 0 ? null : Math.max(...known),
    }
  })
}
