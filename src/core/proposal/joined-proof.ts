import type { Proof } from '#core/optimize/proof.ts'
import type { Division } from './solve-division.ts'

/** What is known of several divisions together, each of ground of its own: costs and bounds add up. */
export function joinedProof(divisions: readonly Division[]): Proof {
  const proofs = divisions.map(({ proof }) => proof)
  if (divisions.length === 1) return proofs[0]!
  const failed =
    proofs.find(({ kind }) => kind === 'infeasible') ?? proofs.find(({ kind }) => kind === 'none')
  if (failed !== undefined) return failed
  if (proofs.every(({ kind }) => kind === 'optimal')) return { kind: 'optimal' }
  let [cost, bound] = [0, 0]
  for (const { partition, proof } of divisions) {
    cost += partition.cost
    bound += proof.kind === 'gap' ? proof.bound : partition.cost
  }
  return { kind: 'gap', bound, gap: cost === 0 ? 0 : (cost - bound) / cost }
}
