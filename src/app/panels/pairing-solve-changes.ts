import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** What a proposal changes for a community: it had nobody, gets somebody else, or keeps one of several. */
type ChangeKind = 'moved' | 'single' | 'new'

/** A community whose departments a proposal changes. */
export interface PairingChange {
  readonly id: JurisdictionId
  readonly code: string
  readonly name: string
  /** Name of its street; '' = it belongs to none. */
  readonly street: string
  /** Names of the departments it had. */
  readonly from: readonly string[]
  readonly to: string
  readonly kind: ChangeKind
}

/** Communities that a proposal changes, in its order; those that stay as they are are left out. */
export function pairingSolveChanges(plan: Plan, proposal: PairingProposal): PairingChange[] {
  const nameOf = (id: string): string => plan.care.get('department', id)?.name ?? id
  return proposal.pairs.flatMap(({ community, department, before, kept }): PairingChange[] => {
    const record = plan.get(community)
    if (record === undefined || (kept && before.length === 1)) return []
    const above = record.parent === null ? undefined : plan.get(record.parent)
    const kind = before.length === 0 ? 'new' : kept ? 'single' : 'moved'
    return [
      {
        id: community,
        code: record.code,
        name: record.name,
        street: above?.level === 'street' ? above.name : '',
        from: before.map(nameOf),
        to: nameOf(department),
        kind,
      },
    ]
  })
}
