import { expect } from 'vitest'
import type { Plan } from '#core/plan/plan.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import { acceptExactly } from './accept-exactly.ts'

/** Who has the ground at a position, at a level. */
function holderAt(plan: Plan, level: Proposal['level'], [x, y]: readonly [number, number]): string | null {
  const [face] = facesAt(plan.topology, Int32Array.of(x, y))
  return face! < 0 ? null : plan.idOf(plan.labels(level)[face!]!)
}

/**
 * Accepts a proposal of new centres and checks what holds of every one: all in one piece; new ones stand on their own
 * ground and lie in one district with all that they got; whoever had the ground of its office keeps it; nobody who
 * stood has more residents than before; none above `most` but those who had more and gave.
 */
export function checkCentres(plan: Plan, proposal: Proposal, most: number): void {
  const { level, parts } = proposal
  const kept = parts.filter(({ id, seat, created }) => {
    return !created && seat !== null && holderAt(plan, level, seat) === id
  })
  const districtOf = (unit: string): string | null => {
    const street = plan.get(plan.get(unit)!.parent ?? '')
    return street?.parent ?? null
  }
  const from = new Map(
    proposal.moves.map(({ unit }) => [unit, plan.get(unit) === undefined ? null : districtOf(unit)]),
  )
  acceptExactly(plan, proposal, (after) => {
    for (const { id, created, seat, before } of parts) {
      expect(after.figures(id).parts).toBe(1)
      if (created) {
        expect(holderAt(plan, level, seat!)).toBe(id)
        expect(['service-centre', 'large-community']).toContain(plan.get(id)!.legalStatus)
      } else {
        expect(after.residents(id)).toBeLessThanOrEqual(before!.residents)
      }
      expect(after.residents(id)).toBeLessThanOrEqual(most)
    }
    for (const { id, seat } of kept) expect(holderAt(plan, level, seat!)).toBe(id)
    for (const { unit, part } of proposal.moves) {
      if (from.get(unit) !== null) expect(plan.get(parts[part]!.id)!.parent).toBe(from.get(unit))
    }
  })
}
