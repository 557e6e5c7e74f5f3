import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { Plan } from '#core/plan/plan.ts'
import { pairChanged } from './pair-changed.ts'
import { pairTies, TIE_KINDS, type TieKind } from './pair-ties.ts'

/** How many departments a community has, the worst first. */
export const PAIR_SHARES = ['none', 'several', 'one'] as const

/** What of departments and communities is on the map. */
export interface PairSigns {
  /** Communities by the number of their departments. */
  readonly shares: Readonly<Record<(typeof PAIR_SHARES)[number], number>>
  /** Ties by what they are; those that there are. */
  readonly ties: readonly { readonly kind: TieKind; readonly count: number }[]
  /** Communities that get another department, and those that keep one of theirs. */
  readonly made: number
  readonly single: number
  readonly hasSeats: boolean
}

/** Counts what the signs of the map stand for. */
export function pairSigns(plan: Plan, proposal: PairingProposal | null): PairSigns {
  const shares = { none: 0, several: 0, one: 0 }
  if (plan.base.levels.includes('community')) {
    for (const { id } of plan.jurisdictions('community')) {
      const count = plan.care.pairOf(id)?.departments.length ?? 0
      shares[count === 0 ? 'none' : count === 1 ? 'one' : 'several']++
    }
  }
  const ties = pairTies(plan, proposal)
  const changed = [...pairChanged(ties).values()]
  const counts = TIE_KINDS.map((kind) => ({ kind, count: ties.filter((tie) => tie.kind === kind).length }))
  return {
    shares,
    ties: counts.filter(({ count }) => count > 0),
    made: changed.filter((how) => how === 'made').length,
    single: changed.filter((how) => how === 'single').length,
    hasSeats: plan.care.departments().some(({ seat }) => seat !== null),
  }
}
