import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { chooseGroups, type ChoiceEffort } from '#core/optimize/choose-groups.ts'
import type { GroupChoiceProblem } from '#core/optimize/group-choice-problem.ts'
import type { GroupChoice } from '#core/optimize/group-choice.ts'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { seededRandom } from '#core/optimize/seeded-random.ts'

/** More by the environment: `HEYUAN_RUNS=1000 npx vitest run test/optimize`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 300)
vi.setConfig({ testTimeout: 60_000 + RUNS * 100 })
/** No component is solved exactly with so few steps. */
const SEARCHED: ChoiceEffort = { componentSteps: 0, searchSteps: 40_000 }
let solve: MipSolver
beforeAll(async () => {
  solve = await loadMipSolver()
})

/** Up to twelve items and sixteen groups; values of both signs, whole ones so that there are ties. */
const problems = fc
  .record({
    items: fc.integer({ min: 2, max: 12 }),
    groups: fc.array(
      fc.record({
        members: fc.uniqueArray(fc.nat(11), { minLength: 2, maxLength: 5 }),
        value: fc.oneof(fc.integer({ min: -6, max: 12 }), fc.double({ min: -6, max: 12, noNaN: true })),
      }),
      { maxLength: 16 },
    ),
    removals: fc.option(fc.nat(8)),
  })
  .map(({ items, groups, removals }): GroupChoiceProblem => {
    const held = groups.filter(({ members }) => members.every((item) => item < items))
    return {
      items,
      groups: held.map(({ members }) => members),
      value: held.map(({ value }) => value),
      removals,
    }
  })

describe('against every choice there is', () => {
  test('property: the chosen groups are the best, disjoint and as many fewer as asked; the bound says so', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const choice = chooseGroups(problem)
        const best = bestByTrying(problem)
        expectHeld(problem, choice)
        expect(choice.value).toBe(choice.bound)
        if (best === -Infinity) expect(choice).toMatchObject({ groups: null, value: -Infinity })
        else expect(choice.value).toBeCloseTo(best, 4)
      }),
      { numRuns: RUNS },
    )
  })

  test('property: what is searched holds, and the best lies between its value and its bound', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const choice = chooseGroups(problem, SEARCHED)
        const best = bestByTrying(problem)
        expectHeld(problem, choice)
        expect(choice.value).toBeLessThanOrEqual(best + 1e-4)
        expect(choice.bound).toBeGreaterThanOrEqual(best - 1e-4)
      }),
      { numRuns: RUNS },
    )
  })

  test('property: a solver settles what was only searched', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const choice = chooseGroups(problem, { ...SEARCHED, solve })
        const best = bestByTrying(problem)
        expectHeld(problem, choice)
        if (best === -Infinity) expect(choice.groups).toBe(null)
        else expect(choice.value).toBeCloseTo(best, 3)
        expect(choice.bound).toBe(choice.value)
      }),
      { numRuns: Math.min(RUNS, 100) },
    )
  })

  test('property: a number that cannot be met says the most up to it that can', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 12 }), (problem, removals) => {
        const { groups, most } = chooseGroups({ ...problem, removals })
        const reachable = Array.from({ length: removals + 1 }, (_, count) => count).filter(
          (count) => bestByTrying({ ...problem, removals: count }) > -Infinity,
        )
        expect(most).toBe(groups === null ? reachable.at(-1) : null)
      }),
      { numRuns: RUNS },
    )
  })
})

test('property: other numbers for the items and another order of the groups give the same value', () => {
  fc.assert(
    fc.property(problems, fc.nat(), (problem, seed) => {
      const random = seededRandom(seed)
      const mixed = <T>(rows: readonly T[]): T[] =>
        rows
          .map((row) => ({ row, at: random() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ row }) => row)
      const name = mixed([...Array(problem.items).keys()])
      const order = mixed([...problem.groups.keys()])
      const other = {
        ...problem,
        groups: order.map((group) => problem.groups[group]!.map((item) => name[item]!)),
        value: order.map((group) => problem.value[group]!),
      }
      expect(chooseGroups(other).value).toBe(chooseGroups(problem).value)
    }),
    { numRuns: RUNS },
  )
})

describe('cases', () => {
  test('a group of three beats the two pairs that a hand would take from the top', () => {
    const problem = {
      items: 4,
      groups: [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 1, 2],
      ],
      value: [5, 6, 5, 11],
      removals: 2,
    }
    expect(chooseGroups(problem)).toEqual({ groups: [3], value: 11, bound: 11, most: null })
  })

  test('exactly so many takes what is worth less than nothing; as many as are worth it does not', () => {
    const problem = {
      items: 4,
      groups: [
        [0, 1],
        [2, 3],
      ],
      value: [4, -3],
    }
    expect(chooseGroups({ ...problem, removals: 2 })).toMatchObject({ groups: [0, 1], value: 1 })
    expect(chooseGroups({ ...problem, removals: null })).toMatchObject({ groups: [0], value: 4 })
    expect(chooseGroups({ ...problem, removals: 3 })).toMatchObject({ groups: null, most: 2 })
  })

  test('nothing to choose from', () => {
    const problem = { items: 0, groups: [], value: [] }
    expect(chooseGroups({ ...problem, removals: null })).toMatchObject({ groups: [], value: 0 })
    expect(chooseGroups({ ...problem, removals: 1 })).toMatchObject({ groups: null, most: 0 })
  })

  test('a lattice beyond the exact budget is within 3 % of its bound, and the same twice', () => {
    const problem = lattice(24, 90)
    const choice = chooseGroups(problem, { componentSteps: 10_000, searchSteps: 3_000_000 })
    expectHeld(problem, choice)
    expect(choice.groups).not.toBe(null)
    expect(choice.bound).toBeGreaterThanOrEqual(choice.value)
    expect(choice.value).toBeGreaterThan(0.97 * choice.bound)
    expect(chooseGroups(problem, { componentSteps: 10_000, searchSteps: 3_000_000 })).toEqual(choice)
  })
})

/** Groups are disjoint, as many fewer as asked, and their values add up to what is said. */
function expectHeld({ groups, value, removals }: GroupChoiceProblem, choice: GroupChoice): void {
  expect(choice.bound).toBeGreaterThanOrEqual(choice.value)
  if (choice.groups === null) return
  const items = choice.groups.flatMap((group) => groups[group]!)
  expect(new Set(items).size).toBe(items.length)
  if (removals !== null) expect(items.length - choice.groups.length).toBe(removals)
  const sum = choice.groups.reduce((total, group) => total + value[group]!, 0)
  expect(choice.value).toBeCloseTo(sum, 3)
  expect(choice.groups).toEqual(choice.groups.toSorted((a, b) => a - b))
}

function bestByTrying({ groups, value, removals }: GroupChoiceProblem): number {
  const masks = groups.map((members) => members.reduce((mask, item) => mask | (1 << item), 0))
  const best = (group: number, taken: number, left: number): number => {
    if (group === groups.length) return removals === null || left === 0 ? 0 : -Infinity
    const without = best(group + 1, taken, left)
    if ((masks[group]! & taken) !== 0) return without
    const fewer = left - groups[group]!.length + 1
    return Math.max(without, value[group]! + best(group + 1, taken | masks[group]!, fewer))
  }
  return best(0, 0, removals ?? 0)
}

/** A square of items with random pairs and threes side by side. */
function lattice(side: number, removals: number): GroupChoiceProblem {
  const random = seededRandom(7)
  const groups: number[][] = []
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const at = row * side + column
      if (column + 1 < side) groups.push([at, at + 1])
      if (row + 1 < side) groups.push([at, at + side])
      if (column + 2 < side) groups.push([at, at + 1, at + 2])
      if (column + 1 < side && row + 1 < side) groups.push([at, at + 1, at + side])
    }
  }
  return {
    items: side * side,
    groups,
    value: groups.map((members) => (random() * 2 - 0.4) * members.length),
    removals,
  }
}
