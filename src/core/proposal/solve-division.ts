import { alternativePartitions } from '#core/optimize/alternative-partitions.ts'
import { certifyPartition } from '#core/optimize/certify-partition.ts'
import { infeasibleReason } from '#core/optimize/infeasible-reason.ts'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { partitionLowerBound } from '#core/optimize/partition-lower-bound.ts'
import type { Partition } from '#core/optimize/partition.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Proof } from '#core/optimize/proof.ts'
import { searchPartition } from '#core/optimize/search-partition.ts'

/** Seconds that a certificate may take at effort 1. */
const CERTIFY_SECONDS = 10

/** A division, what is known of it, and whether a clock had a say in it. */
export interface Division {
  readonly partition: Partition
  readonly proof: Proof
  readonly cutShort: boolean
}

/** Where the search for a division stands. */
export interface DivisionProgress {
  readonly stage: 'searching' | 'certifying'
  /** 0 … 1 */
  readonly done: number
  readonly best: Partition | null
}

/** How to search: `count` divisions that really differ, with a certificate where a solver is there. */
export interface DivisionOptions {
  readonly seed: number
  readonly effort: number
  readonly count: number
  readonly solve: MipSolver | null
  /** Share of the usual time that the certificate may take, where there are several divisions to make. */
  readonly share: number
}

/** Of any two divisions that are offered, so much of the weight lies in other parts. */
const DIFFERENCE = 0.1

/** Share of a run that is used when the search ends and the certificate begins. */
const SEARCHED = 0.9

/**
 * Looks for divisions, the best one first, or the nearest to the bounds where none within them is found. The best is
 * certified where a solver is there and the size allows, else bounded from below; what is proved of it bounds the
 * others. That no division is within the bounds is a proof as well (`infeasible`).
 */
export function* solveDivision(
  problem: PartitionProblem,
  { seed, effort, count, solve, share }: DivisionOptions,
): Generator<DivisionProgress, readonly Division[]> {
  const impossible = infeasibleReason(problem) !== null
  let found: readonly Partition[] = []
  if (!impossible && count > 1) {
    const search = alternativePartitions(problem, { seed, effort, count, difference: DIFFERENCE })
    let step = search.next()
    while (step.done !== true) {
      yield { stage: 'searching', done: step.value.done * SEARCHED, best: step.value.best?.[0] ?? null }
      step = search.next()
    }
    found = step.value
  }
  if (found.length === 0) {
    const search = searchPartition(problem, { seed, effort })
    let step = search.next()
    while (step.done !== true) {
      yield { stage: 'searching', done: step.value.done * SEARCHED, best: step.value.best }
      step = search.next()
    }
    found = [step.value]
  }
  const first = found[0]!
  if (impossible) return [{ partition: first, proof: { kind: 'infeasible' }, cutShort: false }]
  yield { stage: 'certifying', done: SEARCHED, best: first }
  const certificate =
    solve === null
      ? null
      : certifyPartition(problem, first, solve, { seconds: CERTIFY_SECONDS * effort * share })
  const best = certificate?.better ?? first
  const proof = certificate?.proof ?? { kind: 'none' }
  const bound = boundOf(problem, best, proof)
  const cutShort = proof.kind === 'gap'
  return [best, ...found.slice(1)].map((partition, at) => {
    const own = at === 0 && proof.kind !== 'none' ? proof : gapTo(bound, partition)
    return { partition, proof: own, cutShort }
  })
}

function boundOf(problem: PartitionProblem, best: Partition, proof: Proof): number {
  if (proof.kind === 'optimal') return best.cost
  return proof.kind === 'gap' ? proof.bound : partitionLowerBound(problem)
}

/** What a lower bound says of a division; nothing of one that is not within its bounds. */
function gapTo(bound: number, { cost, excess }: Partition): Proof {
  if (excess > 0) return { kind: 'none' }
  if (cost <= bound) return { kind: 'optimal' }
  return bound > 0 ? { kind: 'gap', bound, gap: (cost - bound) / cost } : { kind: 'none' }
}
