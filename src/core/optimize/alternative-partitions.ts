import { evaluatePartition } from './evaluate-partition.ts'
import { partTargets } from './part-targets.ts'
import { partitionDifference } from './partition-difference.ts'
import { partitionImbalance } from './partition-imbalance.ts'
import { PartitionImprover } from './partition-improver.ts'
import type { Partition } from './partition.ts'
import type { PartitionProblem } from './partition-problem.ts'
import type { SearchProgress } from './search-progress.ts'
import { searchPartition } from './search-partition.ts'
import { seededRandom } from './seeded-random.ts'
import { wholeBounds } from './whole-bounds.ts'

/** How much dearer the borders and moves of earlier answers become, from one attempt to the next. */
const AVERSION = 2

/** Attempts for each answer beside the first. */
const ATTEMPTS = 4

/** What a variation cares for: shares of the room between bounds, and factors of the costs. */
interface Taste {
  readonly room: number
  readonly border: number
  readonly split: number
  readonly move: number
}

const TASTES: readonly Taste[] = [
  { room: 1, border: 1, split: 1, move: 1 },
  { room: 0.3, border: 1, split: 1, move: 1 },
  { room: 1, border: 1, split: 5, move: 0.3 },
  { room: 1, border: 3, split: 0.2, move: 1 },
  { room: 1, border: 0.5, split: 1, move: 4 },
]

/**
 * Several good feasible divisions that differ: of any two, at least `difference` of the weight lies in other parts by
 * `partitionDifference`. The first is the best found; every other one was sought with other weights of balance, border,
 * divided groups and moves, and with the borders of those before it made dearer. Of what is found those come first that
 * no other one beats in imbalance, border, divided groups and moves at once, then the cheaper. Fewer than `count`, down
 * to none, where no more were found. `effort` is that of the first search; each further attempt takes a third.
 */
export function* alternativePartitions(
  problem: PartitionProblem,
  { seed, effort, count, difference }: { seed: number; effort: number; count: number; difference: number },
): Generator<SearchProgress<readonly Partition[]>, readonly Partition[]> {
  const attempts = count > 1 ? ATTEMPTS * (count - 1) : 0
  const whole = 3 + attempts
  let chosen: readonly Partition[] = []
  const found: Partition[] = []
  const first = yield* told(searchPartition(problem, { seed, effort }), 0, 3)
  if (first.excess > 0) return []
  found.push(first)
  chosen = [first]
  for (let attempt = 0; attempt < attempts; attempt++) {
    const taste = TASTES[attempt % TASTES.length]!
    const aversion = AVERSION ** (1 + Math.floor(attempt / 2) / Math.max(1, count - 1))
    const other = varied(problem, taste, chosen, aversion)
    const search = searchPartition(other, { seed: seed + 7_919 * (attempt + 1), effort: effort / 3 })
    const raw = evaluatePartition(problem, (yield* told(search, 3 + attempt, 1)).part)
    for (const one of [raw, yield* polished(raw, 3 + attempt)]) {
      if (one.excess > 0) continue
      if (one.cost < found[0]!.cost) found.unshift(one)
      else found.push(one)
    }
    chosen = choose(problem, found, count, difference)
  }
  return chosen

  /** Progress of one search as progress of the whole. */
  function* told(
    search: Generator<SearchProgress<Partition>, Partition>,
    from: number,
    share: number,
  ): Generator<SearchProgress<readonly Partition[]>, Partition> {
    for (;;) {
      const { done, value } = search.next()
      if (done === true) return value
      const best = value.best !== null && value.best.excess === 0 ? [value.best] : null
      yield { done: (from + share * value.done) / whole, best: chosen.length > 0 ? chosen : best }
    }
  }

  /** The same division after local search with the costs as they are. */
  function* polished(
    one: Partition,
    from: number,
  ): Generator<SearchProgress<readonly Partition[]>, Partition> {
    const improver = new PartitionImprover(wholeBounds(problem), one.part, seededRandom(seed))
    const steps = improver.settle()
    while (steps.next().done !== true) yield { done: (from + 1) / whole, best: chosen }
    return evaluatePartition(problem, improver.best.part)
  }
}

/** The problem as a taste sees it, with what earlier answers did made dearer. */
function varied(
  problem: PartitionProblem,
  taste: Taste,
  earlier: readonly Partition[],
  aversion: number,
): PartitionProblem {
  const { graph, lower, upper, home } = problem
  const targets = partTargets(problem)
  const cost = graph.cost.map((c) => c * taste.border)
  const moveCost = problem.moveCost.map((c) => c * taste.move)
  for (const { part } of earlier) {
    for (let atom = 0; atom < part.length; atom++) {
      if (home[atom]! >= 0 && home[atom] !== part[atom]) moveCost[atom]! *= aversion
      for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
        if (part[graph.neighbour[i]!] !== part[atom]) cost[i]! *= aversion
      }
    }
  }
  return {
    ...problem,
    graph: { ...graph, cost },
    lower: lower.map((bound, p) => targets[p]! + taste.room * (bound - targets[p]!)),
    upper: upper.map((bound, p) => targets[p]! + taste.room * (Math.min(bound, 1e15) - targets[p]!)),
    splitCost: problem.splitCost * taste.split,
    moveCost,
  }
}

/** The best, then those that nothing beats, then the rest, each by cost, as long as they differ from all before. */
function choose(
  problem: PartitionProblem,
  found: readonly Partition[],
  count: number,
  difference: number,
): Partition[] {
  const imbalance = new Map(found.map((one) => [one, partitionImbalance(problem, one.weight)]))
  const figures = (one: Partition): number[] => [imbalance.get(one)!, one.border, one.split, one.moved]
  const isBeaten = (one: Partition): boolean =>
    found.some((other) => {
      const [theirs, own] = [figures(other), figures(one)]
      return theirs.every((value, i) => value <= own[i]!) && theirs.some((value, i) => value < own[i]!)
    })
  const rank = new Map(found.map((one, i) => [one, i === 0 ? 0 : isBeaten(one) ? 2 : 1]))
  const chosen: Partition[] = []
  for (const one of found.toSorted((a, b) => rank.get(a)! - rank.get(b)! || a.cost - b.cost)) {
    if (chosen.length === count) break
    if (chosen.every((other) => partitionDifference(problem, one.part, other.part) >= difference))
      chosen.push(one)
  }
  return chosen
}
