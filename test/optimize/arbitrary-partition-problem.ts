import fc from 'fast-check'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import { graphOf, problemOf, type Edge } from './partition-problems.ts'

/** Problems on small connected graphs with random weights, bounds, and now and then homes, groups and fixed atoms. */
export function arbitraryPartitionProblem(mostAtoms: number): fc.Arbitrary<PartitionProblem> {
  return fc
    .record({ atoms: fc.integer({ min: 4, max: mostAtoms }), parts: fc.integer({ min: 2, max: 4 }) })
    .chain(({ atoms, parts }) => {
      const each = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
        fc.array(value, { minLength: atoms, maxLength: atoms })
      const digit = fc.integer({ min: 0, max: 9 })
      return fc
        .record({
          tree: each(fc.tuple(fc.nat(), digit)),
          extra: fc.array(fc.tuple(fc.nat(atoms - 1), fc.nat(atoms - 1), digit), { maxLength: atoms }),
          weights: each(digit),
          tolerance: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
          home: fc.option(each(fc.integer({ min: -1, max: parts - 1 })), { freq: 2 }),
          moveCost: each(digit),
          group: fc.option(each(fc.integer({ min: -1, max: 3 })), { freq: 2 }),
          splitCost: fc.integer({ min: 0, max: 6 }),
          fixed: fc.option(each(fc.integer({ min: -9, max: parts - 1 })), { freq: 2 }),
        })
        .map(({ tree, extra, weights, tolerance, home, moveCost, group, splitCost, fixed }) => {
          const costs = new Map<string, Edge>()
          tree.forEach(([up, cost], a) => a > 0 && costs.set(`${up % a}-${a}`, [up % a, a, cost]))
          for (const [a, b, cost] of extra) {
            const [from, to] = [Math.min(a, b), Math.max(a, b)]
            if (from !== to) costs.set(`${from}-${to}`, [from, to, cost])
          }
          return problemOf(graphOf(atoms, [...costs.values()]), weights, parts, tolerance, {
            ...(home === null ? {} : { home: Int32Array.from(home), moveCost: Float64Array.from(moveCost) }),
            ...(group === null ? {} : { group: Int32Array.from(group), splitCost }),
            ...(fixed === null ? {} : { fixed: Int32Array.from(fixed, (p) => Math.max(-1, p)) }),
          })
        })
    })
}
