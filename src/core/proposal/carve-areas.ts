import { evaluatePartition } from '#core/optimize/evaluate-partition.ts'
import { PartitionImprover } from '#core/optimize/partition-improver.ts'
import type { Partition } from '#core/optimize/partition.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import { searchPartition } from '#core/optimize/search-partition.ts'
import { seededRandom } from '#core/optimize/seeded-random.ts'

/** Annealings of the best that was found, and steps of each for an atom at effort 1. */
const ROUNDS = 6
const STEPS = 500

/** Shares of the run that the search takes. */
const SEARCH = 0.4

/**
 * The best division of a carving that is found; yields the share that is done. After the general search, what it found
 * is annealed again with bounds that bind hard all along: donors have to end right below what they may keep, so that
 * nobody moves who need not, and that is a matter of small swaps at the bound.
 */
export function* carveAreas(
  wanted: PartitionProblem,
  { seed, effort }: { readonly seed: number; readonly effort: number },
): Generator<number, Partition> {
  const search = searchPartition(wanted, { seed, effort })
  let step = search.next()
  while (step.done !== true) {
    yield SEARCH * step.value.done
    step = search.next()
  }
  const found = step.value
  const improver = new PartitionImprover(wanted, found.part, seededRandom(seed))
  const work = STEPS * effort * wanted.weight.length
  for (let round = 0; round < ROUNDS; round++) {
    improver.load(improver.best.part)
    const hot = 0.6 / (round + 1)
    const annealing = improver.anneal({ work, hot, cold: 0.02, recombining: 0.3, strictness: 15 })
    let step = annealing.next()
    while (step.done !== true) {
      yield SEARCH + ((1 - SEARCH) * round) / ROUNDS
      step = annealing.next()
    }
    const settling = improver.settle()
    while (settling.next().done !== true) yield SEARCH + ((1 - SEARCH) * (round + 1)) / ROUNDS
  }
  const polished = evaluatePartition(wanted, improver.best.part)
  const lead = polished.excess - found.excess || polished.cost - found.cost
  return lead < 0 ? polished : found
}
