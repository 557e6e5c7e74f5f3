import { infeasibleReason } from '#core/optimize/infeasible-reason.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Plan } from '#core/plan/plan.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { AtomGraph } from './atom-graph.ts'
import { atomName } from './atom-name.ts'
import type { Division } from './solve-division.ts'

/**
 * Why a division by residents does not keep within its bounds, or null where it does: `split-atom-too-heavy {name,
 * residents, limit}` for a unit that no part can hold, `split-locked {name, residents, limit}` for units that must stay
 * where there is no room for all of them, `split-locked-apart {name}` for one that is cut off by others, `split-total
 * {residents, limit}` where all together are too many or too few, `split-impossible {least, most}` where the solver
 * proved it, `split-not-found {least, most}` where the search found nothing better.
 */
export function shortfall(
  plan: Plan,
  atoms: AtomGraph,
  wanted: PartitionProblem,
  { partition, proof }: Division,
): Problem | null {
  if (partition.excess === 0) return null
  const reason = infeasibleReason(wanted)
  if (reason === null) {
    const data = { least: Math.min(...wanted.lower), most: Math.max(...wanted.upper) }
    return proof.kind === 'infeasible' ? problem('split-impossible', data) : problem('split-not-found', data)
  }
  const { kind, weight: residents, limit } = reason
  const name = reason.atoms.length === 0 ? '' : atomName(plan, atoms, heaviest(wanted, reason.atoms))
  switch (kind) {
    case 'atom-too-heavy':
      return problem('split-atom-too-heavy', { name, residents, limit })
    case 'fixed-too-heavy':
      return problem('split-locked', { name, residents, limit })
    case 'fixed-cut-off':
      return problem('split-locked-apart', { name })
    case 'total-too-heavy':
    case 'total-too-light':
      return problem('split-total', { residents, limit })
    case 'too-few-atoms':
      return problem('split-too-few-units', { units: residents, parts: limit })
  }
}

function heaviest({ weight }: PartitionProblem, atoms: readonly number[]): number {
  return atoms.reduce((most, atom) => (weight[atom]! > weight[most]! ? atom : most))
}
