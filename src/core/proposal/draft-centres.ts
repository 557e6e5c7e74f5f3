import type { Metrics } from '#core/analysis/metrics.ts'
import type { Partition } from '#core/optimize/partition.ts'
import { partitionLowerBound } from '#core/optimize/partition-lower-bound.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import { searchPartition } from '#core/optimize/search-partition.ts'
import type { Level } from '#core/plan/level.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { carveBounds, type PoolTerms } from './carve-bounds.ts'
import { carveAreas } from './carve-areas.ts'
import { carving } from './carving.ts'
import { GOAL_TERMS, type CentreGoal } from './centre-goal.ts'
import type { CentreGround } from './centre-ground.ts'
import { evenCarving } from './even-carving.ts'
import { reseatCentres } from './reseat-centres.ts'
import { shortfall } from './shortfall.ts'
import { siteCentres } from './site-centres.ts'

/** A ground with its new centres. */
export interface DraftedArea {
  readonly ground: CentreGround
  /** Places (in `ground.sites`) of the new centres, in the order of their parts. */
  readonly places: readonly number[]
  /** Pool that each new centre belongs to. */
  readonly poolOf: readonly number[]
  readonly partition: Partition
  /** Proven lower bound of the cost of any division with these bounds and sites. */
  readonly bound: number
}

/** What is to be drafted. */
export interface DraftTerms {
  readonly level: Level
  readonly goal: CentreGoal
  /** What each pool of each ground keeps and gets. */
  readonly pools: readonly (readonly PoolTerms[])[]
  /** Residents of a new centre at most. */
  readonly most: number
  readonly seed: number
  readonly effort: number
}

/** Searches for areas, each with the centres where they served most before. */
const ROUNDS = 3

/** Effort of each search of a bisection: it only has to say whether there is a division. */
const BISECTING = 0.2

/** Share of the work that finding the smallest bound takes. */
const EVEN_SHARE = 0.7

/**
 * Sites and areas of new centres on several grounds; yields the share that is done.
 * Codes: those of `siteCentres`; where no division within the bounds was found, a reason of `shortfall` that names a
 * unit, else `centres-no-area {name, open}` with the jurisdiction that needs most.
 */
export function* draftCentres(
  metrics: Metrics,
  grounds: readonly CentreGround[],
  terms: DraftTerms,
): Generator<number, Result<readonly DraftedArea[]>> {
  const { by, evens } = GOAL_TERMS[terms.goal]
  const runs: AreaRun[] = []
  for (const [at, ground] of grounds.entries()) {
    const open = terms.pools[at]!.map((pool) => pool.open)
    const sited = yield* told(siteCentres(metrics.plan, ground, open, { by, seed: terms.seed }), () => 0)
    if (!sited.ok) return sited
    runs.push(new AreaRun(metrics, ground, terms, terms.pools[at]!, sited.value))
  }

  let most = terms.most
  if (evens) {
    most = 0
    for (const [at, run] of runs.entries()) {
      const found = yield* told(run.even(), (done) => (EVEN_SHARE * (at + done)) / runs.length)
      if (!found.ok) return found
      most = Math.max(most, found.value)
    }
  }
  const before = evens ? EVEN_SHARE : 0
  const drafted: DraftedArea[] = []
  for (const [at, run] of runs.entries()) {
    const area = yield* told(run.carve(most), (done) => before + ((1 - before) * (at + done)) / runs.length)
    if (!area.ok) return area
    drafted.push(area.value)
  }
  return ok(drafted)
}

/** The search on one ground. */
class AreaRun {
  readonly #metrics: Metrics
  readonly #ground: CentreGround
  readonly #terms: DraftTerms
  readonly #pools: readonly PoolTerms[]
  readonly #poolOf: readonly number[]
  readonly #sited: readonly number[]
  /** The division that the bisection found for the smallest bound. */
  #even: Partition | null = null

  constructor(
    metrics: Metrics,
    ground: CentreGround,
    terms: DraftTerms,
    pools: readonly PoolTerms[],
    sited: readonly (readonly number[])[],
  ) {
    this.#metrics = metrics
    this.#ground = ground
    this.#terms = terms
    this.#pools = pools
    this.#sited = sited.flat()
    this.#poolOf = sited.flatMap((places, pool) => places.map(() => pool))
  }

  /** The smallest bound of all parts for which a division was found. */
  *even(): Generator<number, Result<number>> {
    const { area, atoms } = this.#ground
    const { most, seed, effort } = this.#terms
    const total = atoms.residents.reduce((sum, each) => sum + each, 0)
    const mean = total / (area.scope.length + this.#sited.length)
    const problemOf = (bound: number): PartitionProblem => this.#problem(bound, this.#sited)
    const found = yield* evenCarving(mean - 1, most, (bound) =>
      searchPartition(problemOf(bound), { seed, effort: effort * BISECTING }),
    )
    if (found.partition.excess > 0) return fail(this.#refusal(problemOf(most), found.partition))
    this.#even = found.partition
    return ok(found.most)
  }

  /** Areas with no part above `most`, and centres where they serve most. */
  *carve(most: number): Generator<number, Result<DraftedArea>> {
    const { goal, seed, effort } = this.#terms
    const rounds = GOAL_TERMS[goal].coverCost > 0 ? ROUNDS : 1
    let sited = this.#sited
    let best: { readonly area: DraftedArea; readonly covered: number } | null = null
    for (let round = 0; round < rounds; round++) {
      const wanted = this.#problem(most, sited)
      const search = carveAreas(wanted, { seed, effort })
      let partition = yield* told(search, (done) => (round + done) / rounds)
      if (partition.excess > 0 && this.#even !== null) partition = this.#even
      if (partition.excess > 0) {
        if (best === null) return fail(this.#refusal(wanted, partition))
        break
      }
      const { places, covered } = reseatCentres(this.#ground, sited, partition.part)
      if (best !== null && covered <= best.covered) break
      const bound = partitionLowerBound(wanted)
      best = { area: { ground: this.#ground, places, poolOf: this.#poolOf, partition, bound }, covered }
      sited = places
    }
    return ok(best!.area)
  }

  #refusal(wanted: PartitionProblem, partition: Partition): Problem {
    const { plan } = this.#metrics
    const { area, atoms } = this.#ground
    const reason = shortfall(plan, atoms, wanted, { partition, proof: { kind: 'none' }, cutShort: false })
    if (reason !== null && 'name' in reason.data) return reason
    let neediest = 0
    for (const [pool, { open }] of this.#pools.entries())
      if (open > this.#pools[neediest]!.open) neediest = pool
    const name = plan.get(area.pools[neediest]![0]!)!.name
    return problem('centres-no-area', { name, open: this.#sited.length })
  }

  #problem(most: number, places: readonly number[]): PartitionProblem {
    const { level, goal } = this.#terms
    const { residentCost, coverCost, evens } = GOAL_TERMS[goal]
    const least = this.#metrics.plan.rules.minimum[level]?.residents ?? 0
    const { lower, upper } = carveBounds(this.#metrics, this.#ground, this.#pools, { least, most })
    return carving(this.#ground, {
      places,
      lower,
      upper: evens ? upper.map((each) => Math.min(each, most)) : upper,
      residentCost,
      coverCost,
    })
  }
}

/** The same run, telling something else. */
function* told<A, B, R>(run: Generator<A, R>, tell: (step: A) => B): Generator<B, R> {
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
    yield tell(step.value)
  }
}
