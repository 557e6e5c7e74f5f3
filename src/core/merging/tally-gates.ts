import { oncePer } from '#core/plan/once-per.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { GateTally } from './gate-tally.ts'
import { gatesByCompound } from './gates-by-compound.ts'

/**
 * Counts the gates of each compound: those of the base where it has any of the compound, else what the compound says of
 * itself.
 */
export function tallyGates({ base }: Plan): readonly GateTally[] {
  return tallies(base)
}

const tallies = oncePer((base: PlanBase): readonly GateTally[] => {
  const gatesOf = gatesByCompound(base.gates)
  return base.compounds.names.map((_, of): GateTally => {
    const gates = gatesOf(of)
    const told = base.compounds.gates[of]!
    const toldGuards = base.compounds.guards[of]!
    const known = gates.map((gate) => base.gates.guards[gate]!).filter((count) => count >= 0)
    if (known.length === 0 && toldGuards >= 0) known.push(toldGuards)
    return {
      gates: gates.length > 0 ? gates.length : told >= 0 ? told : null,
      guards: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
      mostGuards: known.length === 0 ? null : Math.max(...known),
    }
  })
})
