import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { bisectPartition } from '#core/optimize/bisect-partition.ts'
import { evaluatePartition } from '#core/optimize/evaluate-partition.ts'
import { infeasibleReason } from '#core/optimize/infeasible-reason.ts'
import { isConnectedPartition } from '#core/optimize/is-connected-partition.ts'
import type { Partition } from '#core/optimize/partition.ts'
import { partitionLowerBound } from '#core/optimize/partition-lower-bound.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import { searchPartition } from '#core/optimize/search-partition.ts'
import { seededRandom } from '#core/optimize/seeded-random.ts'
import { arbitraryPartitionProblem } from './arbitrary-partition-problem.ts'
import { brutePartition } from './brute-partition.ts'
import { cityLattice, graphOf, latticeEdges, problemOf } from './partition-problems.ts'
import { runSearch } from './run-search.ts'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 80)

/** Effort at which small problems are expected to be solved to the optimum. */
const GENEROUS = 2

const search = (problem: PartitionProblem, seed = 1, effort = 1): Partition =>
  runSearch(searchPartition(problem, { seed, effort }))

describe('the search for the best division', () => {
  it('finds what trying all divisions of small graphs finds', () => {
    fc.assert(
      fc.property(arbitraryPartitionProblem(12), fc.nat(), (problem, seed) => {
        const least = brutePartition(problem)
        const found = search(problem, seed, GENEROUS)
        if (infeasibleReason(problem) !== null) expect(least).toBe(null)
        if (least === null) {
          expect(found.excess).toBeGreaterThan(0)
          return
        }
        expect(partitionLowerBound(problem)).toBeLessThanOrEqual(least + 1e-9)
        expect(isConnectedPartition(problem, found.part)).toBe(true)
        expect(found).toMatchObject({ excess: 0, cost: expect.closeTo(least, 9) })
        problem.fixed.forEach((p, atom) => p >= 0 && expect(found.part[atom]).toBe(p))
      }),
      { numRuns: RUNS, seed: 4 },
    )
  })

  it('finds what trying all divisions of all small grids finds', () => {
    for (const [columns, rows] of [
      [2, 2],
      [3, 2],
      [4, 2],
      [3, 3],
      [5, 2],
      [6, 2],
      [4, 3],
    ] as const) {
      const atoms = columns * rows
      for (let parts = 2; parts <= 4; parts++) {
        for (const tolerance of [0, 0.35]) {
          const edges = latticeEdges(columns, rows)
          const problem = problemOf(
            graphOf(atoms, edges),
            Array.from({ length: atoms }, () => 1),
            parts,
            tolerance,
          )
          const found = search(problem)
          expect(found.excess === 0 ? found.cost : null, `${columns} × ${rows} / ${parts}`).toBe(
            brutePartition(problem),
          )
        }
      }
    }
  })

  it('keeps parts connected and says truly what is outside the bounds, whatever is asked and whenever it is stopped', () => {
    fc.assert(
      fc.property(arbitraryPartitionProblem(30), fc.nat(), (problem, seed) => {
        fc.pre(problem.fixed.every((p) => p < 0))
        const run = searchPartition(problem, { seed, effort: 0.2 })
        let before: Partition | null = null
        let done = 0
        for (;;) {
          const step = run.next()
          const best = step.done === true ? step.value : step.value.best
          if (best !== null && best !== before) {
            expect(isConnectedPartition(problem, best.part)).toBe(true)
            expect(best).toEqual(evaluatePartition(problem, best.part))
            const total = problem.weight.reduce((sum, w) => sum + w, 0)
            expect(best.weight.reduce((sum, w) => sum + w, 0)).toBe(total)
            if (before !== null) expect(isNotWorse(best, before)).toBe(true)
            before = best
          }
          if (step.done === true) return
          expect(step.value.done).toBeGreaterThanOrEqual(done)
          done = step.value.done
        }
      }),
      { numRuns: RUNS },
    )

    function isNotWorse(one: Partition, other: Partition): boolean {
      return one.excess < other.excess || (one.excess === other.excess && one.cost <= other.cost + 1e-9)
    }
  })

  it('gives the same answer for the same seed, and can be stopped between any two yields', () => {
    const problem = cityLattice(40, 40, 4, 0.05)
    const whole = search(problem, 7, 0.1)
    const stopped = searchPartition(problem, { seed: 7, effort: 0.1 })
    for (let i = 0; i < 5; i++) stopped.next()
    stopped.return(whole)
    expect(search(problem, 7, 0.1)).toEqual(whole)
  })

  it('solves in levels what is large: connected, within 2 %, far better than plain bisection', () => {
    const problem = cityLattice(60, 60, 9, 0.02)
    const found = search(problem, 1, 0.15)
    expect(found.excess).toBe(0)
    expect(isConnectedPartition(problem, found.part)).toBe(true)
    expect(found).toEqual(evaluatePartition(problem, found.part))
    const plain = evaluatePartition(problem, bisectPartition(problem, seededRandom(1)))
    expect(found.cost).toBeLessThan(0.8 * plain.cost)
  })

  it('leaves everybody at home where home is good, and moves the fewest where it is not', () => {
    const good = cityLattice(12, 12, 2, 0.5)
    const home = good.home.map((_, atom) => (atom % 12 < 6 ? 0 : 1))
    const stay = { ...good, home, moveCost: good.weight.map((w) => w * 1_000) }
    expect(search(stay, 1, 0.2)).toMatchObject({ moved: 0, part: home })
    const line = problemOf(
      graphOf(10, latticeEdges(10, 1)),
      Array.from({ length: 10 }, () => 3),
      2,
      0,
      {
        home: Int32Array.from({ length: 10 }, (_, atom) => (atom < 8 ? 0 : 1)),
        moveCost: new Float64Array(10).fill(3),
      },
    )
    expect(search(line)).toMatchObject({ excess: 0, moved: 9, border: 1 })
  })

  it('carves a part that is nobody’s home yet', () => {
    const plain = cityLattice(12, 12, 3, 0.1)
    const home = plain.home.map((_, atom) => (atom % 12 < 6 ? 0 : 1))
    const fixed = plain.fixed.map((_, atom) => (atom === 66 ? 2 : -1))
    const found = search({ ...plain, home, fixed, moveCost: plain.weight }, 1, 0.3)
    expect(found.excess).toBe(0)
    expect(found.part[66]).toBe(2)
    expect(found.moved).toBeLessThan(1.3 * found.weight[2]!)
  })

  it('says by its excess what cannot be kept', () => {
    const star = problemOf(
      graphOf(
        5,
        [1, 2, 3, 4].map((leaf) => [0, leaf, 1] as const),
      ),
      [1, 1, 1, 1, 1],
      2,
      0,
    )
    expect(search(star).excess).toBe(3)
    const cut = problemOf(graphOf(3, latticeEdges(3, 1)), [4, 4, 4], 2, 1, { fixed: Int32Array.of(0, 1, 0) })
    const found = search(cut)
    expect(found.excess).toBe(4)
    expect(isConnectedPartition(cut, found.part)).toBe(true)
  })
})

describe('why there is no answer', () => {
  const line = (weights: number[], parts: number, more: Partial<PartitionProblem>): PartitionProblem =>
    problemOf(graphOf(weights.length, latticeEdges(weights.length, 1)), weights, parts, 0.1, more)
  const bounds = (value: number): Float64Array => new Float64Array(2).fill(value)
  const cases: readonly [string, PartitionProblem, object][] = [
    ['fewer atoms than parts', line([1], 2, {}), { kind: 'too-few-atoms', weight: 1, limit: 2 }],
    [
      'an atom heavier than any part may be',
      line([1, 9, 1], 2, { upper: bounds(6) }),
      { kind: 'atom-too-heavy', atoms: [1], part: null, weight: 9, limit: 6 },
    ],
    [
      'an atom heavier than the part it is fixed to',
      line([1, 9, 1], 2, { upper: Float64Array.of(10, 5), fixed: Int32Array.of(-1, 1, -1) }),
      { kind: 'atom-too-heavy', atoms: [1], part: 1, weight: 9, limit: 5 },
    ],
    [
      'more than all parts hold',
      line([4, 4, 4], 2, { upper: bounds(5) }),
      { kind: 'total-too-heavy', weight: 12, limit: 10 },
    ],
    [
      'less than all parts need',
      line([4, 4, 4], 2, { lower: bounds(7), upper: bounds(9) }),
      { kind: 'total-too-light', weight: 12, limit: 14 },
    ],
    [
      'too much fixed to one part',
      line([4, 4, 4], 2, { upper: bounds(7), fixed: Int32Array.of(0, 0, -1) }),
      { kind: 'fixed-too-heavy', atoms: [0, 1], part: 0, weight: 8, limit: 7 },
    ],
    [
      'what is fixed cannot meet',
      line([5, 1, 4], 2, { upper: bounds(9), lower: bounds(0), fixed: Int32Array.of(0, 1, 0) }),
      { kind: 'fixed-cut-off', atoms: [2], part: 0, weight: 4 },
    ],
    [
      'a part walled in and too light',
      line([1, 3, 8], 2, { upper: bounds(11), lower: bounds(2), fixed: Int32Array.of(0, 1, -1) }),
      { kind: 'total-too-light', atoms: [0], part: 0, weight: 1, limit: 2 },
    ],
  ]
  it.each(cases)('is: %s', (_, problem, reason) => {
    expect(infeasibleReason(problem)).toMatchObject(reason)
    expect(problem.weight.length < problem.parts || brutePartition(problem) === null).toBe(true)
  })

  it('is none where there is an answer', () => {
    expect(infeasibleReason(line([1, 1, 1, 1], 2, {}))).toBe(null)
  })
})

describe('the lower bound', () => {
  it('is what home, groups and borders force, to the last', () => {
    const problem = problemOf(graphOf(4, latticeEdges(4, 1)), [4, 2, 2, 2], 2, 0, {
      home: Int32Array.of(0, 0, 0, 1),
      moveCost: Float64Array.of(4, 2, 3, 2),
      group: Int32Array.of(0, 0, 0, -1),
      splitCost: 7,
    })
    const least = brutePartition({
      ...problem,
      lower: new Float64Array(2).fill(4),
      upper: new Float64Array(2).fill(6),
    })
    const bounded = { ...problem, lower: new Float64Array(2).fill(4), upper: new Float64Array(2).fill(6) }
    expect(partitionLowerBound(bounded)).toBe(1 + 7 + 2)
    expect(least).toBe(1 + 7 + 3)
  })
})
