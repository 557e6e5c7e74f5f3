import type { Result } from '#core/problem/result.ts'
import type { PairingCase } from './pairing-case.ts'
import type { PairingProposal } from './pairing-proposal.ts'
import type { PairingRequest } from './pairing-request.ts'

export function solvePairing(
  pairingCase: PairingCase,
  request: PairingRequest,
): Generator<number, Result<PairingProposal>> {
  throw new Error(`Not written yet: ${String([pairingCase, request])}`)
}
