import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Result } from '#core/problem/result.ts'
import type { PairExplanation } from './pair-explanation.ts'
import type { PairingProposal } from './pairing-proposal.ts'

export function explainPair(
  plan: Plan,
  proposal: PairingProposal | null,
  community: JurisdictionId,
): Result<PairExplanation> {
  throw new Error(`Not written yet: ${String([plan, proposal, community])}`)
}
