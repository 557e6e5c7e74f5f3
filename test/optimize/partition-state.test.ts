import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bisectPartition } from '#core/optimize/bisect-partition.ts'
import { coarsenProblem } from '#core/optimize/coarsen-problem.ts'
import { evaluatePartition } from '#core/optimize/evaluate-partition.ts'
import { growPartition } from '#core/optimize/grow-partition.ts'
import { isConnectedPartition } from '#core/optimize/is-connected-partition.ts'
import { PartitionState } from '#core/optimize/partition-state.ts'
import { Recombination } from '#core/optimize/recombination.ts'
import { seededRandom } from '#core/optimize/seeded-random.ts'
import { arbitraryPartitionProblem } from './arbitrary-partition-problem.ts'
import { cityLattice } from './partition-problems.ts'

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 300)
const anyProblem = arbitraryPartitionProblem(14)

/** What a state says of itself, and the energy that follows from it. */
function figures(state: PartitionState) {
  const { border, moved, divided, excess } = state
  return { border, moved, divided, excess, weight: [...state.weight] }
}

/** Energy from its definition. */
function energyOf(state: PartitionState): number {
  const { problem } = state
  const { cost } = evaluatePartition(problem, state.part)
  let energy = cost
  for (let p = 0; p < problem.parts; p++) energy += state.penalty(p, state.weight[p]!)
  problem.fixed.forEach((p, atom) => {
    if (p >= 0 && p !== state.part[atom]) energy += state.misplacement(atom)
  })
  return energy
}

describe('a division that changes atom by atom', () => {
  it('keeps by deltas what reckoning from scratch gives, and foretells each change of energy', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const random = seededRandom(seed)
        const part = problem.home.map(() => Math.floor(random() * problem.parts))
        const state = new PartitionState(problem, part)
        state.pressure = 3
        state.tension = 0.25
        for (let step = 0; step < 30; step++) {
          const atom = Math.floor(random() * part.length)
          const to = Math.floor(random() * problem.parts)
          if (to === state.part[atom]) continue
          const before = energyOf(state)
          const change = state.delta(atom, to)
          state.move(atom, to)
          expect(energyOf(state) - before).toBeCloseTo(change, 6)
          const scratch = evaluatePartition(problem, state.part)
          expect(state.cost).toBeCloseTo(scratch.cost, 9)
          expect(state.excess).toBeCloseTo(scratch.excess, 9)
          expect([...state.weight]).toEqual([...scratch.weight])
          const fresh = new PartitionState(problem, state.part)
          expect(figures(state)).toEqual({ ...figures(fresh), excess: expect.closeTo(fresh.excess, 9) })
          expect([...state.edge.subarray(0, state.edgeCount)].sort((a, b) => a - b)).toEqual(
            [...fresh.edge.subarray(0, fresh.edgeCount)].sort((a, b) => a - b),
          )
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('knows whether a part stays connected without an atom', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const random = seededRandom(seed)
        const part = growPartition(problem, random, false)
        fc.pre(isConnectedPartition(problem, part))
        const state = new PartitionState(problem, part)
        for (let atom = 0; atom < part.length; atom++) {
          const alone = part.map((p) => (p === part[atom] ? p : -1))
          alone[atom] = -1
          expect(state.canLeave(atom), `atom ${atom}`).toBe(pieces(alone) === 1)
        }

        function pieces(part: Int32Array): number {
          const left = new Set([...part.keys()].filter((atom) => part[atom]! >= 0))
          let count = 0
          for (const first of left) {
            count++
            const stack = [first]
            left.delete(first)
            for (let atom = stack.pop(); atom !== undefined; atom = stack.pop()) {
              for (let i = problem.graph.start[atom]!; i < problem.graph.start[atom + 1]!; i++) {
                if (left.delete(problem.graph.neighbour[i]!)) stack.push(problem.graph.neighbour[i]!)
              }
            }
          }
          return count
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('is recombined into connected parts that cost no more', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const random = seededRandom(seed)
        const part = growPartition(problem, random, false)
        fc.pre(isConnectedPartition(problem, part))
        const state = new PartitionState(problem, part)
        const recombination = new Recombination(state, random)
        state.pressure = 2
        for (let step = 0; step < 10; step++) {
          const before = energyOf(state)
          recombination.step(0)
          expect(isConnectedPartition(problem, state.part)).toBe(true)
          expect(energyOf(state)).toBeLessThanOrEqual(before + 1e-6)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('costs the same when it is a division of clusters', () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const random = seededRandom(seed)
        const coarse = coarsenProblem(problem, 12, random)
        fc.pre(coarse !== null)
        const { problem: small, clusterOf } = coarse
        const part = small.home.map(() => Math.floor(random() * problem.parts))
        const spread = clusterOf.map((cluster) => part[cluster]!)
        const [one, other] = [evaluatePartition(small, part), evaluatePartition(problem, spread)]
        expect({ ...one, part: 0, excess: 0 }).toEqual({ ...other, part: 0, excess: 0 })
        expect(one.excess === 0).toBe(other.excess === 0)
        for (const [atom, cluster] of clusterOf.entries()) {
          expect(clusterOf.filter((c) => c === cluster).length === 1 || small.weight[cluster]! <= 12).toBe(
            true,
          )
          expect(small.fixed[cluster]).toBe(problem.fixed[atom])
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('begins with connected parts of all sizes of graphs', () => {
    for (const parts of [2, 5, 9]) {
      const problem = cityLattice(25, 20, parts, 0.1)
      for (const part of [
        bisectPartition(problem, seededRandom(parts)),
        growPartition(problem, seededRandom(parts), false),
      ]) {
        expect(isConnectedPartition(problem, part)).toBe(true)
      }
    }
  })

  it('begins at home, with the heaviest piece of each part', () => {
    const problem = cityLattice(10, 10, 3, 0.3)
    const home = problem.home.map((_, atom) => (atom === 99 ? 0 : atom % 10 < 5 ? 0 : 1))
    const part = growPartition({ ...problem, home }, seededRandom(1), true)
    expect(isConnectedPartition(problem, part)).toBe(true)
    expect(part[99]).toBe(2)
    expect([...part].filter((p, atom) => p !== home[atom])).toEqual([2])
  })
})
