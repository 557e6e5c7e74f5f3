import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/**
 * What a tie is: `one` = the only one of its community, as before; `shared` = one of several; `made` = the only one, and
 * new; `ended` = it stood, and will no longer.
 */
export const TIE_KINDS = ['one', 'shared', 'made', 'ended'] as const

/** One of {@link TIE_KINDS}. */
export type TieKind = (typeof TIE_KINDS)[number]

/** A community and a department that looks after it, or did. */
export interface PairTie {
  readonly community: JurisdictionId
  readonly department: DepartmentId
  readonly kind: TieKind
}

/** All ties of a proposal against what it was compared with, or else of the plan against what stands in the city. */
export function pairTies(plan: Plan, proposal: PairingProposal | null): PairTie[] {
  if (proposal !== null) {
    return proposal.pairs.flatMap(({ community, before, department }) =>
      tiesOf(community, before, [department]),
    )
  }
  return plan.care.all('pair').flatMap(({ id, standing, departments }) => tiesOf(id, standing, departments))
}

function tiesOf(
  community: JurisdictionId,
  before: readonly DepartmentId[],
  after: readonly DepartmentId[],
): PairTie[] {
  const kindOf = (department: DepartmentId): TieKind =>
    after.length > 1 ? 'shared' : before.includes(department) ? 'one' : 'made'
  return [
    ...after.map((department) => ({ community, department, kind: kindOf(department) })),
    ...before
      .filter((department) => !after.includes(department))
      .map((department) => ({ community, department, kind: 'ended' as const })),
  ]
}
