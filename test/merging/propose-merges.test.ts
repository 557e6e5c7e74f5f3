import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeProblem } from '#core/merging/merge-problem.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { MergeRequest } from '#core/merging/merge-request.ts'
import { proposeMerges } from '#core/merging/propose-merges.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Result } from '#core/problem/result.ts'
import { yardCity, type Yard } from '../builders/yard-city.ts'

/** Yards of 60 × 80 m in a row from west to east, wall to wall, by their households. */
const row = (households: readonly number[]): Yard[] =>
  households.map((count, at) => ({
    at: [60 * at, 0, 60, 80],
    name: `${at + 1}号院`,
    facts: { households: count, buildings: 2, floorAreaSquareMeters: 5_000, gates: 1, guards: at % 3 },
  }))

const planOf = (yards: readonly Yard[]): Plan => new Plan(yardCity({ yards }))

function propose(plan: Plan, request: Partial<MergeRequest> = {}): Result<readonly MergeProposal[]> {
  const run = proposeMerges(plan, { within: null, reduceBy: null, ...request }, { solve: null })
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
  }
}

function proposals(plan: Plan, request: Partial<MergeRequest> = {}): readonly MergeProposal[] {
  const result = propose(plan, request)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const byWay = (found: readonly MergeProposal[], way: MergeProposal['way']): MergeProposal | undefined =>
  found.find((proposal) => proposal.way === way)

describe('proposals of merges', () => {
  test('property: exactly as many fewer, each group lawful, drawn, and in one group only; nothing beats the best', () => {
    const rows = fc.array(fc.integer({ min: 20, max: 260 }), { minLength: 3, maxLength: 7 })
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 3 }), (households, reduceBy) => {
        const plan = planOf(row(households))
        const result = propose(plan, { reduceBy })
        if (!result.ok) {
          expect(['merge-count-unreachable', 'merge-no-candidates']).toContain(result.problem.code)
          return
        }
        for (const proposal of result.value) {
          const compounds = proposal.groups.flatMap((group) => group.compounds)
          expect(new Set(compounds).size).toBe(compounds.length)
          expect(compounds.length - proposal.groups.length).toBe(proposal.reducedBy)
          for (const group of proposal.groups) expect(mergeProblem(plan, group.compounds)).toBe(null)
          expect(proposal.merges.map((merge) => merge.compounds)).toEqual(
            proposal.groups.map((group) => group.compounds),
          )
        }
        const best = byWay(result.value, 'best')!
        const ranked = byWay(result.value, 'ranked')
        expect(best.reducedBy).toBe(reduceBy)
        expect(best.bound).toBe(best.benefit)
        expect(ranked?.reducedBy ?? reduceBy).toBe(reduceBy)
        expect(ranked?.benefit ?? best.benefit).toBeLessThanOrEqual(best.benefit)
        expect(byWay(result.value, 'all')?.reducedBy ?? Infinity).toBeGreaterThan(reduceBy)
      }),
      { numRuns: 25 },
    )
  })

  test('rows in another order give the same choice', () => {
    const yards = row([120, 90, 200, 60, 150, 80, 240])
    const namesOf = (given: readonly Yard[]): unknown =>
      proposals(planOf(given), { reduceBy: 3 }).map(({ way, benefit, groups }) => ({
        way,
        benefit,
        groups: groups
          .map(({ compounds }) => compounds.map((one) => given[one]!.name!).toSorted())
          .toSorted(),
      }))[0]
    expect(namesOf(yards.toReversed())).toEqual(namesOf(yards))
  })

  test('what is fixed is in every proposal and counts', () => {
    const found = proposals(planOf(row([100, 100, 100, 100, 100])), { reduceBy: 2, fixed: [[1, 2]] })
    for (const { groups } of found) expect(groups.map(({ compounds }) => compounds)).toContainEqual([1, 2])
    expect(byWay(found, 'best')!.reducedBy).toBe(2)
  })

  test('the same question twice has the same answer, to the byte', () => {
    const plan = planOf(row([120, 90, 200, 60, 150]))
    expect(JSON.stringify(proposals(plan, { reduceBy: 2 }))).toBe(
      JSON.stringify(proposals(plan, { reduceBy: 2 })),
    )
  })

  test.each([
    [{ reduceBy: 9 }, { code: 'merge-count-unreachable', data: { wanted: 9, most: 2 } }],
    [{ reduceBy: 0 }, { code: 'merge-reduce-by', data: { reduceBy: 0 } }],
    [{ within: 'nowhere' }, { code: 'jurisdiction-unknown', data: { id: 'nowhere' } }],
    [{ fixed: [[0, 99]] }, { code: 'compound-unknown', data: { compound: 99 } }],
    [{ fixed: [[0]] }, { code: 'merge-too-few', data: { name: '1号院' } }],
    [
      {
        fixed: [
          [0, 1],
          [1, 2],
        ],
      },
      { code: 'merge-fixed-twice', data: { name: '2号院' } },
    ],
    [
      { reduceBy: 1, fixed: [[0, 1, 2]] },
      { code: 'merge-fixed-above', data: { wanted: 1, fixed: 2 } },
    ],
    [
      { merging: { distanceMeters: 0, caps: { households: 1, floorAreaSquareMeters: 1, buildings: 1 } } },
      { code: 'merge-no-candidates', data: {} },
    ],
  ] as const)('refuses %j', (request, problem) => {
    expect(propose(planOf(row([100, 100, 100])), request)).toEqual({ ok: false, problem })
  })
})
