import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { coverMost } from '#core/optimize/cover-most.ts'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { nearestMedian } from '#core/optimize/nearest-median.ts'
import type { SearchProgress } from '#core/optimize/search-progress.ts'
import type { ProvedSiting } from '#core/optimize/site-services.ts'
import type { SitingProblem } from '#core/optimize/siting-problem.ts'
import type { Siting } from '#core/optimize/siting.ts'

/** More by the environment: `HEYUAN_RUNS=1000 npx vitest run test/optimize`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 150)
vi.setConfig({ testTimeout: 60_000 + RUNS * 100 })
type MedianProblem = SitingProblem & { readonly penaltyMeters: number }
let solve: MipSolver
beforeAll(async () => {
  solve = await loadMipSolver()
})

/** Up to nine candidates, up to twenty points, some out of reach of each other. */
const problems = fc
  .record({
    candidates: fc.integer({ min: 1, max: 9 }),
    points: fc.array(
      fc.record({
        residents: fc.nat(30),
        reach: fc.uniqueArray(
          fc.tuple(fc.nat(8), fc.oneof(fc.nat(1200), fc.double({ min: 0, max: 1200, noNaN: true }))),
          {
            selector: ([site]) => site,
            maxLength: 9,
          },
        ),
      }),
      { minLength: 1, maxLength: 20 },
    ),
    existing: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
    open: fc.integer({ min: 0, max: 5 }),
  })
  .map((given): MedianProblem =>
    Object.assign(
      reachOf(given.points.map(({ reach }) => reach.filter(([site]) => site < given.candidates))),
      {
        demand: Float64Array.from(given.points, ({ residents }) => residents),
        candidates: given.candidates,
        existing: Uint8Array.from({ length: given.candidates }, (_, at) =>
          given.existing[at] === 0 ? 1 : 0,
        ),
        open: given.open,
        radiusMeters: 500,
        penaltyMeters: 1000,
      },
    ),
  )

describe('against every choice there is', () => {
  test.each([
    ['coverMost', coverMost, uncovered],
    ['nearestMedian', nearestMedian, walked],
  ] as const)(
    'property: %s finds the best, keeps what exists and opens as many as asked',
    (_, search, costOf) => {
      fc.assert(
        fc.property(problems, (problem) => {
          const { siting, proof } = end(search(problem, { seed: 1 }))
          expect(proof).toEqual({ kind: 'optimal' })
          expect(siting.cost).toBeCloseTo(costOf(problem, [...siting.sites]), 6)
          expect(siting.cost).toBeCloseTo(
            Math.min(...choices(problem).map((sites) => costOf(problem, sites))),
            1,
          )
          expect(choices(problem)).toContainEqual([...siting.sites])
          const residents = problem.demand.reduce((sum, one) => sum + one, 0)
          expect(siting.covered).toBe(residents - uncovered(problem, [...siting.sites]))
        }),
        { numRuns: RUNS },
      )
    },
  )

  test.each([
    ['coverMost', coverMost, uncovered],
    ['nearestMedian', nearestMedian, walked],
  ] as const)(
    'property: %s without the passes for a proof gives a bound that no choice is below',
    (_, search, costOf) => {
      fc.assert(
        fc.property(problems, fc.integer({ min: 0, max: 12 }), (problem, passes) => {
          const { siting, proof } = end(search(problem, { seed: 1, passes }))
          const best = Math.min(...choices(problem).map((sites) => costOf(problem, sites)))
          if (proof.kind === 'optimal') expect(siting.cost).toBeCloseTo(best, 1)
          else if (proof.kind === 'gap') {
            expect(proof.bound).toBeLessThanOrEqual(best + 1e-6)
            expect(proof.gap).toBeCloseTo((siting.cost - proof.bound) / siting.cost, 9)
          } else expect.unreachable()
        }),
        { numRuns: RUNS },
      )
    },
  )

  test('property: what the budget leaves, a solver settles', () => {
    let asked = 0
    const counting: MipSolver = (program, seconds) => {
      asked++
      return solve(program, seconds)
    }
    fc.assert(
      fc.property(problems, (problem) => {
        for (const [search, costOf] of [
          [coverMost, uncovered],
          [nearestMedian, walked],
        ] as const) {
          const { siting, proof } = end(search(problem, { seed: 1, passes: 0 }, counting))
          expect(proof).toEqual({ kind: 'optimal' })
          expect(siting.cost).toBeCloseTo(
            Math.min(...choices(problem).map((sites) => costOf(problem, sites))),
            1,
          )
        }
      }),
      { numRuns: RUNS },
    )
    expect(asked).toBeGreaterThan(RUNS / 10)
  })
})

test('two sites side by side beat the one in the middle that greedy takes first', () => {
  // 0 covers the left four, 1 the right four, 2 three of each.
  const problem = covering([[0], [0, 2], [0, 2], [0, 2], [1, 2], [1, 2], [1, 2], [1]], 3, 2)
  const { siting, proof } = end(coverMost(problem, { seed: 1 }))
  expect([[...siting.sites], siting.covered, siting.cost, proof.kind]).toEqual([[0, 1], 8, 0, 'optimal'])
})

test('where the bound at the root leaves one choice only, that choice is proved', () => {
  const problem: SitingProblem = {
    ...covering([[4, 5], [0, 4], [0, 1], [], []], 6, 2),
    demand: Float64Array.of(1, 2, 11, 1, 0),
    existing: Uint8Array.of(0, 0, 1, 1, 0, 0),
  }
  const { siting, proof } = end(coverMost(problem, { seed: 1 }))
  expect([siting.covered, siting.cost, proof]).toEqual([14, 1, { kind: 'optimal' }])
})

test('the same seed gives the same answer, and a larger instance is proved without a solver', () => {
  const problem = scattered(300, 40, 6)
  const one = end(coverMost(problem, { seed: 7 }))
  expect(end(coverMost(problem, { seed: 7 }))).toEqual(one)
  expect(one.proof).toEqual({ kind: 'optimal' })
  expect(end(nearestMedian(problem, { seed: 7 })).proof).toEqual({ kind: 'optimal' })
})

test('progress never goes back, in what is done and in what it costs', () => {
  const search = nearestMedian(scattered(2000, 60, 8), { seed: 3 })
  const steps: SearchProgress<Siting>[] = []
  for (let step = search.next(); step.done !== true; step = search.next()) steps.push(step.value)
  expect(steps.length).toBeGreaterThan(1)
  for (const [at, { done, best }] of steps.entries()) {
    expect(done).toBeGreaterThanOrEqual(steps[at - 1]?.done ?? 0)
    expect(best!.cost).toBeLessThanOrEqual(steps[at - 1]?.best!.cost ?? Infinity)
  }
})

function end(search: Generator<SearchProgress<Siting>, ProvedSiting>): ProvedSiting {
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}

function nearest(
  { reachStart, reachSite, reachMeters }: SitingProblem,
  point: number,
  sites: readonly number[],
): number {
  let least = Infinity
  for (let at = reachStart[point]!; at < reachStart[point + 1]!; at++) {
    if (sites.includes(reachSite[at]!)) least = Math.min(least, reachMeters[at]!)
  }
  return least
}

function uncovered(problem: MedianProblem, sites: readonly number[]): number {
  return problem.demand.reduce(
    (sum, residents, point) => sum + (nearest(problem, point, sites) <= problem.radiusMeters ? 0 : residents),
    0,
  )
}

function walked(problem: MedianProblem, sites: readonly number[]): number {
  return problem.demand.reduce(
    (sum, residents, point) =>
      sum + residents * Math.min(problem.penaltyMeters, nearest(problem, point, sites)),
    0,
  )
}

/** All sets of sites that keep the existing ones and open as many as asked, or all. */
function choices({ candidates, existing, open }: SitingProblem): number[][] {
  const kept = [...existing.keys()].filter((site) => existing[site] === 1)
  const target = Math.min(candidates, kept.length + open)
  return Array.from({ length: 2 ** candidates }, (_, code) =>
    [...Array(candidates).keys()].filter((site) => (code >> site) % 2 === 1),
  ).filter((sites) => sites.length === target && kept.every((site) => sites.includes(site)))
}

function covering(sitesOf: readonly (readonly number[])[], candidates: number, open: number): SitingProblem {
  return {
    ...reachOf(sitesOf.map((sites) => sites.map((site) => [site, 100] as const))),
    demand: new Float64Array(sitesOf.length).fill(1),
    candidates,
    existing: new Uint8Array(candidates),
    open,
    radiusMeters: 500,
  }
}

/** Points and candidates on a square, everything within reach. */
function scattered(points: number, candidates: number, open: number): MedianProblem {
  let seed = 5
  const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  const sites = Array.from({ length: candidates }, () => [next() * 4000, next() * 4000] as const)
  const reach = Array.from({ length: points }, () => {
    const [x, y] = [next() * 4000, next() * 4000]
    return sites.map(([siteX, siteY], site) => [site, Math.hypot(x - siteX, y - siteY)] as const)
  })
  return {
    ...reachOf(reach),
    demand: Float64Array.from({ length: points }, () => Math.floor(next() * 300)),
    candidates,
    existing: Uint8Array.from({ length: candidates }, (_, site) => (site === 3 ? 1 : 0)),
    open,
    radiusMeters: 700,
    penaltyMeters: 3000,
  }
}

function reachOf(
  rows: readonly (readonly (readonly [number, number])[])[],
): Pick<SitingProblem, 'reachStart' | 'reachSite' | 'reachMeters'> {
  const reachStart = new Uint32Array(rows.length + 1)
  for (const [point, row] of rows.entries()) reachStart[point + 1] = reachStart[point]! + row.length
  return {
    reachStart,
    reachSite: Int32Array.from(rows.flat(), ([site]) => site),
    reachMeters: Float64Array.from(rows.flat(), ([, meters]) => meters),
  }
}
