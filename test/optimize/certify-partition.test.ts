import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { certifyPartition } from '#core/optimize/certify-partition.ts'
import { evaluatePartition } from '#core/optimize/evaluate-partition.ts'
import { isConnectedPartition } from '#core/optimize/is-connected-partition.ts'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Partition } from '#core/optimize/partition.ts'

/** More by the environment: `HEYUAN_RUNS=1000 npx vitest run test/optimize`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 60)
vi.setConfig({ testTimeout: 60_000 + RUNS * 100 })
let solve: MipSolver
beforeAll(async () => {
  solve = await loadMipSolver()
})

/** Connected graphs of up to nine atoms in up to four parts, with groups, homes, locks, equal and unequal bounds. */
const problems = fc
  .record({
    atoms: fc.integer({ min: 2, max: 9 }),
    parts: fc.integer({ min: 2, max: 4 }),
    tree: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
    more: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 8 }),
    costs: fc.array(fc.oneof(fc.nat(6), fc.double({ min: 0, max: 5, noNaN: true })), {
      minLength: 16,
      maxLength: 16,
    }),
    weight: fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }),
    slack: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
    unequal: fc.boolean(),
    fixed: fc.array(fc.integer({ min: -6, max: 3 }), { minLength: 9, maxLength: 9 }),
    group: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 9, maxLength: 9 }),
    home: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 }),
    splitCost: fc.nat(3),
    moveCost: fc.constantFrom(0, 0, 1, 2.5),
  })
  .map((given): PartitionProblem => {
    const atoms = given.parts === 4 ? Math.min(7, given.atoms) : given.atoms
    const parts = Math.min(given.parts, atoms)
    const edges = new Map<string, [number, number]>()
    for (let atom = 1; atom < atoms; atom++)
      edges.set(`${given.tree[atom - 1]! % atom} ${atom}`, [given.tree[atom - 1]! % atom, atom])
    for (const [one, other] of given.more) {
      const [a, b] = [Math.min(one, other), Math.max(one, other)]
      if (a !== b && b < atoms) edges.set(`${a} ${b}`, [a, b])
    }
    const weight = Float64Array.from(given.weight.slice(0, atoms))
    const each = weight.reduce((sum, one) => sum + one, 0) / parts
    const room = (part: number): number => (given.unequal ? given.slack * (1 + part / 3) : given.slack)
    return {
      graph: graphOf(atoms, [...edges.values()], given.costs),
      weight,
      parts,
      lower: Float64Array.from({ length: parts }, (_, part) => each * (1 - room(part))),
      upper: Float64Array.from({ length: parts }, (_, part) => each * (1 + room(part))),
      fixed: Int32Array.from(given.fixed.slice(0, atoms), (part) => (part < parts ? Math.max(-1, part) : -1)),
      group: Int32Array.from(given.group.slice(0, atoms)),
      splitCost: given.splitCost,
      home: Int32Array.from(given.home.slice(0, atoms), (part) => (part < parts ? part : -1)),
      moveCost: new Float64Array(atoms).fill(given.moveCost),
    }
  })

describe('against every division there is', () => {
  test('property: finds the optimum, or proves that there is none', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const optimum = cheapest(problem)
        const { proof, better } = certifyPartition(problem, nothingYet(problem), solve, { seconds: 60 })
        if (optimum === null) {
          expect({ proof, better }).toEqual({ proof: { kind: 'infeasible' }, better: null })
          return
        }
        expect(proof).toEqual({ kind: 'optimal' })
        expect(better!.excess).toBe(0)
        expect(isConnectedPartition(problem, better!.part)).toBe(true)
        expect(better!.cost).toBeCloseTo(optimum.cost, 5)
      }),
      { numRuns: RUNS },
    )
  })

  test('property: the optimum is certified, and anything dearer is bettered to it', () => {
    fc.assert(
      fc.property(problems, fc.nat(1000), (problem, pick) => {
        const all = divisions(problem)
        fc.pre(all.length > 0)
        const optimum = cheapest(problem)!
        expect(certifyPartition(problem, optimum, solve, { seconds: 60 })).toEqual({
          proof: { kind: 'optimal' },
          better: null,
        })
        const dearer = all[pick % all.length]!
        const { proof, better } = certifyPartition(problem, dearer, solve, { seconds: 60 })
        expect(proof).toEqual({ kind: 'optimal' })
        expect((better ?? dearer).cost).toBeCloseTo(optimum.cost, 5)
      }),
      { numRuns: RUNS },
    )
  })

  test('property: a bound from a relaxation cut short lies below the optimum', () => {
    const once: MipSolver = (program, seconds) => {
      const answer = solve(program, seconds)
      return answer.status === 'optimal' ? { ...answer, status: 'stopped', values: new Map() } : answer
    }
    let gaps = 0
    fc.assert(
      fc.property(problems, fc.nat(1000), (problem, pick) => {
        const all = divisions(problem)
        fc.pre(all.length > 0)
        const best = all[pick % all.length]!
        const { proof, better } = certifyPartition(problem, best, once, { seconds: 60 })
        expect(better).toBeNull()
        if (proof.kind === 'optimal') expect(best.cost).toBeCloseTo(cheapest(problem)!.cost, 5)
        if (proof.kind !== 'gap') return
        gaps++
        expect(proof.bound).toBeLessThanOrEqual(cheapest(problem)!.cost + 1e-5)
        expect(proof.gap).toBeCloseTo((best.cost - proof.bound) / best.cost, 9)
      }),
      { numRuns: RUNS },
    )
    expect(gaps).toBeGreaterThan(0)
  })
})

test('two halves that only touch through a third atom are not one part', () => {
  // A star: whoever has the middle is connected, the other part can only be one leaf.
  const problem = plain(
    graphOf(
      4,
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      [1, 1, 1],
    ),
    [1, 1, 1, 1],
    2,
    [2, 2],
    [2, 2],
  )
  expect(certifyPartition(problem, nothingYet(problem), solve, { seconds: 60 }).proof.kind).toBe('infeasible')
})

test('says nothing of what is too large, without a solver, and without time', () => {
  const problem = plain(
    graphOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      [1, 1],
    ),
    [1, 1, 1],
    2,
    [1, 1],
    [2, 2],
  )
  const best = cheapest(problem)!
  const none = { proof: { kind: 'none' }, better: null }
  const failing: MipSolver = () => ({ status: 'failed', objective: null, bound: null, values: new Map() })
  expect(certifyPartition(problem, best, solve, { seconds: 60, maximumVariables: 5 })).toEqual(none)
  expect(certifyPartition(problem, best, failing, { seconds: 60 })).toEqual(none)
  expect(certifyPartition(problem, best, solve, { seconds: 0 })).toEqual(none)
})

function nothingYet(problem: PartitionProblem): Partition {
  return evaluatePartition(problem, new Int32Array(problem.weight.length))
}

function cheapest(problem: PartitionProblem): Partition | null {
  const all = divisions(problem)
  return all.length === 0 ? null : all.reduce((best, one) => (one.cost < best.cost ? one : best))
}

/** Every division within the bounds whose parts are connected, by trying all. */
function divisions(problem: PartitionProblem): Partition[] {
  const atoms = problem.weight.length
  const found: Partition[] = []
  for (let code = 0; code < problem.parts ** atoms; code++) {
    const part = Int32Array.from(
      { length: atoms },
      (_, atom) => Math.floor(code / problem.parts ** atom) % problem.parts,
    )
    if (!isConnectedPartition(problem, part)) continue
    const division = evaluatePartition(problem, part)
    if (division.excess === 0) found.push(division)
  }
  return found
}

function plain(
  graph: PartitionProblem['graph'],
  weight: readonly number[],
  parts: number,
  lower: readonly number[],
  upper: readonly number[],
): PartitionProblem {
  return {
    graph,
    weight: Float64Array.from(weight),
    parts,
    lower: Float64Array.from(lower),
    upper: Float64Array.from(upper),
    fixed: new Int32Array(weight.length).fill(-1),
    group: new Int32Array(weight.length).fill(-1),
    splitCost: 0,
    home: new Int32Array(weight.length).fill(-1),
    moveCost: new Float64Array(weight.length),
  }
}

function graphOf(
  atoms: number,
  edges: readonly (readonly [number, number])[],
  costs: readonly number[],
): PartitionProblem['graph'] {
  const beside = Array.from({ length: atoms }, (): { to: number; cost: number }[] => [])
  for (const [at, [a, b]] of edges.entries()) {
    beside[a]!.push({ to: b, cost: costs[at]! })
    beside[b]!.push({ to: a, cost: costs[at]! })
  }
  for (const list of beside) list.sort((a, b) => a.to - b.to)
  const start = new Uint32Array(atoms + 1)
  for (const [atom, list] of beside.entries()) start[atom + 1] = start[atom]! + list.length
  return {
    start,
    neighbour: Int32Array.from(beside.flat(), ({ to }) => to),
    cost: Float64Array.from(beside.flat(), ({ cost }) => cost),
  }
}
