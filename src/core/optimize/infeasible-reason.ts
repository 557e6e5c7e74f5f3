import type { PartitionProblem } from './partition-problem.ts'
import { totalOf } from './total-of.ts'

/** Why a problem has no answer, with the atoms, the part and the weights to say so; `part` null means all parts. */
export interface InfeasibleReason {
  readonly kind:
    | 'atom-too-heavy'
    | 'total-too-heavy'
    | 'total-too-light'
    | 'fixed-too-heavy'
    | 'fixed-cut-off'
    | 'too-few-atoms'
  readonly atoms: readonly number[]
  readonly part: number | null
  readonly weight: number
  readonly limit: number
}

/**
 * A reason that proves that no division is feasible, or null where none of these is found (which proves nothing):
 * fewer atoms than parts; an atom heavier than every bound it may come under; all atoms heavier than all upper bounds
 * or lighter than all lower bounds; atoms fixed to a part heavier than its bound; atoms fixed to a part that reach each
 * other only through atoms fixed elsewhere; what a part can reach from its fixed atoms lighter than its lower bound.
 */
export function infeasibleReason(problem: PartitionProblem): InfeasibleReason | null {
  return tooFewAtoms(problem) ?? tooHeavyAtom(problem) ?? wrongTotal(problem) ?? wrongFixed(problem)
}

function tooFewAtoms({ weight, parts }: PartitionProblem): InfeasibleReason | null {
  if (weight.length >= parts) return null
  return { kind: 'too-few-atoms', atoms: [], part: null, weight: weight.length, limit: parts }
}

function tooHeavyAtom({ weight, upper, fixed }: PartitionProblem): InfeasibleReason | null {
  const most = upper.reduce((max, bound) => Math.max(max, bound), 0)
  let found: InfeasibleReason | null = null
  for (let atom = 0; atom < weight.length; atom++) {
    const part = fixed[atom]! >= 0 ? fixed[atom]! : null
    const limit = part === null ? most : upper[part]!
    if (weight[atom]! <= limit || (found !== null && weight[atom]! <= found.weight)) continue
    found = { kind: 'atom-too-heavy', atoms: [atom], part, weight: weight[atom]!, limit }
  }
  return found
}

function wrongTotal({ weight, lower, upper }: PartitionProblem): InfeasibleReason | null {
  const [total, most, least] = [totalOf(weight), totalOf(upper), totalOf(lower)]
  if (total > most) return { kind: 'total-too-heavy', atoms: [], part: null, weight: total, limit: most }
  if (total < least) return { kind: 'total-too-light', atoms: [], part: null, weight: total, limit: least }
  return null
}

function wrongFixed({
  graph,
  weight,
  parts,
  lower,
  upper,
  fixed,
}: PartitionProblem): InfeasibleReason | null {
  const atomsOf: number[][] = Array.from({ length: parts }, () => [])
  for (let atom = 0; atom < fixed.length; atom++) if (fixed[atom]! >= 0) atomsOf[fixed[atom]!]!.push(atom)
  for (let part = 0; part < parts; part++) {
    const atoms = atomsOf[part]!
    if (atoms.length === 0) continue
    const held = weightOf(atoms)
    if (held > upper[part]!) {
      return { kind: 'fixed-too-heavy', atoms, part, weight: held, limit: upper[part]! }
    }
    const regions: Uint8Array[] = []
    for (const atom of atoms) {
      if (!regions.some((region) => region[atom] === 1)) regions.push(reachOf(atom, part))
    }
    const reached = regions.map((region) => atoms.filter((atom) => region[atom] === 1))
    const main = reached.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best))
    const cutOff = reached.filter((one) => one !== main).flat()
    if (cutOff.length > 0) {
      return { kind: 'fixed-cut-off', atoms: cutOff, part, weight: weightOf(cutOff), limit: 0 }
    }
    const within = regions[0]!.reduce((sum, one, atom) => sum + one * weight[atom]!, 0)
    if (within < lower[part]!) {
      return { kind: 'total-too-light', atoms, part, weight: within, limit: lower[part]! }
    }
  }
  return null

  function weightOf(atoms: readonly number[]): number {
    return atoms.reduce((sum, atom) => sum + weight[atom]!, 0)
  }

  /** Atoms that can be reached from one inside a part: through atoms that are free or fixed to it. */
  function reachOf(first: number, part: number): Uint8Array {
    const reached = new Uint8Array(fixed.length)
    const queue = [first]
    reached[first] = 1
    for (let head = 0; head < queue.length; head++) {
      for (let i = graph.start[queue[head]!]!; i < graph.start[queue[head]! + 1]!; i++) {
        const other = graph.neighbour[i]!
        if (reached[other] === 1 || (fixed[other]! >= 0 && fixed[other] !== part)) continue
        reached[other] = 1
        queue.push(other)
      }
    }
    return reached
  }
}
