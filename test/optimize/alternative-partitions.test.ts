import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { alternativePartitions } from '#core/optimize/alternative-partitions.ts'
import { bestAssignment } from '#core/optimize/best-assignment.ts'
import { evaluatePartition } from '#core/optimize/evaluate-partition.ts'
import { isConnectedPartition } from '#core/optimize/is-connected-partition.ts'
import { partitionDifference } from '#core/optimize/partition-difference.ts'
import { cityLattice, graphOf, latticeEdges, problemOf } from './partition-problems.ts'
import { runSearch } from './run-search.ts'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 200)

/** All orders of 0 … size − 1. */
function orders(size: number): number[][] {
  if (size === 0) return [[]]
  return orders(size - 1).flatMap((rest) =>
    Array.from({ length: size }, (_, at) => rest.toSpliced(at, 0, size - 1)),
  )
}

describe('how much two divisions differ', () => {
  it('matches rows and columns as well as trying all orders does', () => {
    const square = fc
      .integer({ min: 1, max: 5 })
      .chain((size) => fc.array(fc.nat(20), { minLength: size * size, maxLength: size * size }))
    fc.assert(
      fc.property(square, (values) => {
        const size = Math.sqrt(values.length)
        const table = Float64Array.from(values)
        const sumOf = (columns: Iterable<number>): number =>
          [...columns].reduce((sum, column, row) => sum + table[row * size + column]!, 0)
        const columns = bestAssignment(table, size)
        expect([...columns].sort()).toEqual(Array.from({ length: size }, (_, i) => i))
        expect(sumOf(columns)).toBe(Math.max(...orders(size).map(sumOf)))
      }),
      { numRuns: RUNS },
    )
  })

  it('does not mind names of parts that are alike, but those of homes', () => {
    const problem = problemOf(graphOf(4, latticeEdges(4, 1)), [1, 2, 3, 4], 2, 1)
    const [a, b] = [Int32Array.of(0, 0, 1, 1), Int32Array.of(1, 1, 0, 0)]
    expect(partitionDifference(problem, a, b)).toBe(0)
    expect(partitionDifference(problem, a, Int32Array.of(1, 0, 0, 0))).toBeCloseTo(0.2)
    expect(partitionDifference({ ...problem, home: Int32Array.of(0, -1, -1, 1) }, a, b)).toBe(1)
    expect(partitionDifference({ ...problem, fixed: Int32Array.of(0, -1, -1, 1) }, a, b)).toBe(1)
    expect(
      partitionDifference({ ...problem, weight: new Float64Array(4) }, a, Int32Array.of(1, 0, 0, 0)),
    ).toBe(0.25)
  })
})

describe('alternatives', () => {
  it('are feasible, connected and really different, the best first', () => {
    const problem = cityLattice(20, 20, 3, 0.05)
    const options = { seed: 1, effort: 0.08, count: 4, difference: 0.1 }
    const found = runSearch(alternativePartitions(problem, options))
    expect(found).toHaveLength(4)
    for (const [i, one] of found.entries()) {
      expect(one).toEqual(evaluatePartition(problem, one.part))
      expect(one.excess).toBe(0)
      expect(isConnectedPartition(problem, one.part)).toBe(true)
      expect(one.cost).toBeGreaterThanOrEqual(found[0]!.cost)
      for (const other of found.slice(0, i)) {
        expect(partitionDifference(problem, one.part, other.part)).toBeGreaterThanOrEqual(0.1)
      }
    }
    expect(runSearch(alternativePartitions(problem, options))).toEqual(found)
  })

  it('differ also where parts have homes and groups', () => {
    const plain = cityLattice(16, 16, 3, 0.1)
    const problem = {
      ...plain,
      home: plain.home.map((_, atom) => (atom % 16 < 8 ? 0 : 1)),
      moveCost: plain.weight,
      group: plain.group.map((_, atom) => ((atom % 16) >> 2) + 4 * (atom >> 6)),
      splitCost: 300,
    }
    const found = runSearch(
      alternativePartitions(problem, { seed: 2, effort: 0.2, count: 3, difference: 0.1 }),
    )
    expect(found.length).toBeGreaterThanOrEqual(2)
    expect(partitionDifference(problem, found[0]!.part, found[1]!.part)).toBeGreaterThanOrEqual(0.1)
  })

  it('are as few as there are: a line in two halves has one answer, the impossible none', () => {
    const line = problemOf(
      graphOf(8, latticeEdges(8, 1)),
      Array.from({ length: 8 }, () => 1),
      2,
      0,
    )
    const options = { seed: 1, effort: 0.2, count: 3, difference: 0.1 }
    expect(runSearch(alternativePartitions(line, options))).toHaveLength(1)
    const heavy = { ...line, upper: new Float64Array(2).fill(3) }
    expect(runSearch(alternativePartitions(heavy, options))).toEqual([])
  })
})
