import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isConnectedPartition } from '#core/optimize/is-connected-partition.ts'
import type { Partition } from '#core/optimize/partition.ts'
import { carveAreas } from '#core/proposal/carve-areas.ts'
import { evenCarving } from '#core/proposal/even-carving.ts'
import { arbitraryPartitionProblem } from '../optimize/arbitrary-partition-problem.ts'
import { brutePartition } from '../optimize/brute-partition.ts'

/** More by the environment: `HEYUAN_RUNS=1000 npx vitest run test/proposal`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 30)

function endOf<T>(run: Generator<number, T>): T {
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
    expect(step.value).toBeGreaterThanOrEqual(0)
    expect(step.value).toBeLessThanOrEqual(1)
  }
}

test('a carving of a small graph is the one that trying all of them finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryPartitionProblem(10), fc.nat(), (problem, seed) => {
      const least = brutePartition(problem)
      const found = endOf(carveAreas(problem, { seed, effort: 1 }))
      if (least === null) {
        expect(found.excess).toBeGreaterThan(0)
        return
      }
      expect(isConnectedPartition(problem, found.part)).toBe(true)
      expect(found).toMatchObject({ excess: 0, cost: expect.closeTo(least, 9) })
      problem.fixed.forEach((part, atom) => part >= 0 && expect(found.part[atom]).toBe(part))
    }),
    { numRuns: RUNS, seed: 4 },
  )
})

test('the smallest bound is found to within a 128th of the room, with a division that keeps to it', () => {
  const divisionOf = (excess: number): Partition => ({
    part: new Int32Array(1),
    weight: new Float64Array(1),
    border: 0,
    split: 0,
    moved: 0,
    cost: 0,
    excess,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 3_000 }), (least) => {
      const asked: number[] = []
      const found = endOf(
        // oxlint-disable-next-line require-yield -- a search that answers at once
        evenCarving(999, 2_279, function* (most) {
          asked.push(most)
          return divisionOf(most >= least ? 0 : 1)
        }),
      )
      expect(asked[0]).toBe(2_279)
      expect(found.partition.excess).toBe(least <= 2_279 ? 0 : 1)
      if (least > 2_279) return
      expect(found.most).toBeGreaterThanOrEqual(least)
      expect(found.most - least).toBeLessThanOrEqual(10)
    }),
  )
})
