import { bisectPartition } from './bisect-partition.ts'
import { coarsenProblem, type CoarseProblem } from './coarsen-problem.ts'
import { evaluatePartition } from './evaluate-partition.ts'
import { growPartition } from './grow-partition.ts'
import { PartitionImprover } from './partition-improver.ts'
import type { Partition } from './partition.ts'
import type { PartitionProblem } from './partition-problem.ts'
import type { SearchProgress } from './search-progress.ts'
import { seededRandom } from './seeded-random.ts'
import { totalOf } from './total-of.ts'
import { wholeBounds } from './whole-bounds.ts'

/** Atoms above which a problem is made smaller first, at least, and for each part. */
const COARSE = 1_200
const COARSE_PER_PART = 30

/** Share of atoms with a home from which the search also starts at home. */
const AT_HOME = 0.9

/** Atoms up to which more and stricter starts are made: where few divisions are feasible at all, these find them. */
const SMALL = 100

/** Share of the work spent on the smallest problem. */
const COARSE_SHARE = 0.5

/** Yields between two reckonings of the best of a large problem. */
const REST = 8

/**
 * Looks for the best division: feasible before infeasible, then by cost. Several starts (spanning trees cut in two again
 * and again, parts grown from seeds, and home where there is one) are annealed with single moves, swaps and
 * recombination of pairs. Above some thousand atoms this is done on clusters, which are taken apart again level by
 * level (multilevel partitioning; Hendrickson and Leland 1995), with local search on each.
 *
 * `effort` multiplies a default budget of steps that grows with the number of atoms; the same problem, seed and effort
 * give the same answer everywhere. Every answer has connected parts; one outside bounds, or with atoms outside the part
 * they are fixed to, says so by `excess` > 0. Yields at least every 50 ms on usual machines, with the best so far.
 */
export function* searchPartition(
  problem: PartitionProblem,
  { seed, effort }: { seed: number; effort: number },
): Generator<SearchProgress<Partition>, Partition> {
  const random = seededRandom(seed)
  const whole = wholeBounds(problem)
  const total = defaultWork(problem.weight.length) * effort
  let spent = 0
  let best: Partition | null = null
  let rests = 0
  const report = (level: number, improver: PartitionImprover, now: boolean): SearchProgress<Partition> => {
    const { excess, cost } = improver.best
    const small = problem.weight.length <= COARSE
    if ((now || small || rests++ % REST === 0) && isBetter(excess, cost, best)) {
      best = evaluatePartition(problem, spread(levels, level, improver.best.part))
    }
    return { done: Math.min(1, spent / total), best }
  }

  const levels: CoarseProblem[] = []
  const coarse = Math.max(COARSE, COARSE_PER_PART * problem.parts)
  let smallest = whole
  while (smallest.weight.length > coarse) {
    const next = coarsenProblem(smallest, (1.5 * totalOf(whole.weight)) / coarse, random)
    if (next === null) break
    levels.push(next)
    smallest = next.problem
    yield { done: 0, best }
  }

  const solved = new PartitionImprover(smallest, growPartition(smallest, random, false), random)
  const share = levels.length === 0 ? 1 : COARSE_SHARE
  for (const worked of solve(smallest, solved, total * share, random)) {
    spent += worked
    yield report(levels.length, solved, false)
  }
  yield report(levels.length, solved, true)
  const refining = levels.reduce((sum, { clusterOf }) => sum + clusterOf.length, 0)
  let part = solved.best.part
  for (let level = levels.length - 1; level >= 0; level--) {
    const { clusterOf } = levels[level]!
    const finer = level === 0 ? whole : levels[level - 1]!.problem
    const improver = new PartitionImprover(
      finer,
      Int32Array.from(clusterOf, (cluster) => part[cluster]!),
      random,
    )
    const work = (total * (1 - share) * clusterOf.length) / refining
    for (const worked of refine(improver, work)) {
      spent += worked
      yield report(level, improver, false)
    }
    yield report(level, improver, true)
    part = improver.best.part
  }
  return best ?? evaluatePartition(problem, spread(levels, levels.length, solved.best.part))
}

/** Steps of effort 1. */
function defaultWork(atoms: number): number {
  return 4_000 * Math.min(atoms, 1_000) + 300 * Math.max(0, atoms - 1_000) + 8_000
}

/** Many starts, then several times again from the best. */
function* solve(
  problem: PartitionProblem,
  improver: PartitionImprover,
  work: number,
  random: () => number,
): Generator<number> {
  const { home, fixed, weight, parts } = problem
  const atHome = home.reduce((sum, p) => sum + (p >= 0 ? 1 : 0), 0) >= AT_HOME * weight.length
  const free = weight.length >= parts && fixed.every((p) => p < 0)
  const isSmall = weight.length <= SMALL
  const starts = isSmall ? 12 : 6
  for (let start = 0; start < starts; start++) {
    const fromHome = atHome && start % 2 === 0
    const strictness = isSmall && (start >> 1) % 2 === 1 ? 15 : 1
    const bisect = free && start % 2 === 1
    yield 0
    improver.load(bisect ? bisectPartition(problem, random) : growPartition(problem, random, fromHome))
    yield* improver.settle()
    const hot = fromHome ? 0.1 + (0.5 * start) / starts : 0.7
    yield* improver.anneal({ work: (0.6 * work) / starts, hot, cold: 0.05, recombining: 0.2, strictness })
    yield* improver.settle()
  }
  const rounds = 4
  for (let round = 0; round < rounds; round++) {
    const strictness = isSmall && round % 2 === 1 ? 15 : 1
    improver.load(improver.best.part)
    yield* improver.anneal({
      work: (0.4 * work) / rounds,
      hot: 0.8 / (round + 1),
      cold: 0.03,
      recombining: 0.1,
      strictness,
    })
    yield* improver.settle()
  }
}

/** Local search on a division that is good already. */
function* refine(improver: PartitionImprover, work: number): Generator<number> {
  yield* improver.settle()
  improver.load(improver.best.part)
  yield* improver.anneal({ work, hot: 0.4, cold: 0.03, recombining: 0, strictness: 1 })
  yield* improver.settle()
  if (improver.best.excess > 0) return
  improver.load(improver.best.part)
  yield* improver.settle()
}

/** The division of the whole problem that one of a level (0 the whole itself) stands for. */
function spread(levels: readonly CoarseProblem[], level: number, part: Int32Array): Int32Array {
  let spread = part
  for (let l = level - 1; l >= 0; l--) {
    const coarser = spread
    spread = Int32Array.from(levels[l]!.clusterOf, (cluster) => coarser[cluster]!)
  }
  return spread
}

function isBetter(excess: number, cost: number, best: Partition | null): boolean {
  return best === null || excess < best.excess || (excess === best.excess && cost < best.cost)
}
