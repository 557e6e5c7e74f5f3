import { connectingRows } from './connecting-rows.ts'
import { evaluatePartition } from './evaluate-partition.ts'
import { isConnectedPartition } from './is-connected-partition.ts'
import { labelColumn, labellingProgram } from './labelling-program.ts'
import type { MipTerm } from './mip-program.ts'
import type { MipAnswer, MipSolver } from './mip-solver.ts'
import type { PartitionProblem } from './partition-problem.ts'
import type { Partition } from './partition.ts'
import type { Proof } from './proof.ts'

/** What a certificate says: how good the best answer is, counting a `better` one where it was found. */
export interface Certificate {
  readonly proof: Proof
  readonly better: Partition | null
}

/** Above so many columns x (atoms × parts) nothing is tried unless the caller says so; see docs/performance.md. */
const MAXIMUM_VARIABLES = 600

/**
 * Proves how good an answer is, or finds a better one. Solves the labelling program without contiguity, cut off at the
 * cost of the best answer, and adds rows that connect the pieces of the parts until the answer is connected, or there
 * is none. A relaxation that was not solved to the end still gives its bound, so that every proof holds:
 * - `optimal`: `better`, or else `best`, costs least (to 2e-6 of its cost, where costs are not whole);
 * - `gap`: no answer costs less than `bound`; the time was up;
 * - `infeasible`: no connected division keeps the bounds and what is fixed;
 * - `none`: too many variables, no bound in the time, or a solver that fails.
 * `best` with `excess` > 0 stands for having no answer yet. The clock cuts short and never changes what is proved.
 */
export function certifyPartition(
  problem: PartitionProblem,
  best: Partition,
  solve: MipSolver,
  options: { readonly seconds: number; readonly maximumVariables?: number },
): Certificate {
  const until = performance.now() + options.seconds * 1000
  const { maximumVariables = MAXIMUM_VARIABLES } = options
  if (problem.weight.length * problem.parts > maximumVariables)
    return { proof: { kind: 'none' }, better: null }

  const known = best.excess === 0 && isConnectedPartition(problem, best.part) ? best : null
  const gain = leastGain(problem, best.cost)
  const { program, offset } = labellingProgram(problem, known === null ? null : known.cost - 0.99 * gain)
  let bound = -Infinity
  for (;;) {
    const left = (until - performance.now()) / 1000
    if (left <= 0) return { proof: proofOf(bound, known, gain), better: null }
    const answer = solve(program.toString(), left)
    if (answer.status === 'infeasible') {
      return { proof: { kind: known === null ? 'infeasible' : 'optimal' }, better: null }
    }
    if (answer.bound !== null) bound = Math.max(bound, answer.bound + offset)
    const found = partitionOf(problem, answer)
    const connected = found !== null && isConnectedPartition(problem, found.part)
    if (found === null || connected || answer.status !== 'optimal') {
      const holds = connected && found.excess === 0 && (known === null || found.cost < known.cost)
      const better = holds ? found : null
      return { proof: proofOf(bound, better ?? known, gain), better }
    }
    for (const { inside, through, parts } of connectingRows(problem, found.part)) {
      for (const part of parts) {
        const needs = inside.map((atom): MipTerm => [1, labelColumn(atom, part)])
        const gives = through.map((atom): MipTerm => [-1, labelColumn(atom, part)])
        program.addRow([...needs, ...gives], '<=', inside.length - 1)
      }
    }
  }
}

/** By how much a cheaper answer is cheaper at least: 1 where all costs are whole, else what a solver can tell apart. */
function leastGain({ graph, splitCost, moveCost }: PartitionProblem, cost: number): number {
  const whole =
    [graph.cost, moveCost].every((costs) => costs.every(Number.isInteger)) && Number.isInteger(splitCost)
  return whole ? 1 : 2e-6 * Math.max(1, Math.abs(cost))
}

function partitionOf(problem: PartitionProblem, { values }: MipAnswer): Partition | null {
  if (values.size === 0) return null
  const part = new Int32Array(problem.weight.length)
  for (let atom = 0; atom < part.length; atom++) {
    for (let of = 1; of < problem.parts; of++) {
      if (values.get(labelColumn(atom, of))! > values.get(labelColumn(atom, part[atom]!))!) part[atom] = of
    }
  }
  return evaluatePartition(problem, part)
}

/** What a bound proves of an answer: nothing lies between them where less than the least gain does. */
function proofOf(bound: number, best: Partition | null, gain: number): Proof {
  if (best === null || bound === -Infinity) return { kind: 'none' }
  const least = Math.max(0, bound)
  if (best.cost - least < 0.999 * gain) return { kind: 'optimal' }
  return { kind: 'gap', bound: least, gap: (best.cost - least) / best.cost }
}
