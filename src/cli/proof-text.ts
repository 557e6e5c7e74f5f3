import type { Proof } from '#core/optimize/proof.ts'
import type { Words } from './words.ts'

/** What is known of how good an answer is, in words. */
export function proofText(proof: Proof, { proofs }: Words): string {
  return proof.kind === 'gap' ? `${proofs.gap} ${(proof.gap * 100).toFixed(2)}%` : proofs[proof.kind]
}
