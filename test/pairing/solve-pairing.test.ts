import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criterionValues } from '#core/pairing/criterion-values.ts'
import { mayLookAfter } from '#core/pairing/may-look-after.ts'
import type { PairedCommunity, PairingCase } from '#core/pairing/pairing-case.ts'
import { pairingCosts } from '#core/pairing/pairing-costs.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import { solvePairing } from '#core/pairing/solve-pairing.ts'
import type { Department } from '#core/plan/department.ts'
import { PAIRING_CRITERIA, type PairingRule } from '#core/plan/pairing-rule.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import type { Result } from '#core/problem/result.ts'
import { departmentNamed } from '../builders/cared-city.ts'

const REQUEST = { against: 'standing', rule: null } as const
const RULE = HOHHOT_PROFILE.pairing

function solve(pairing: PairingCase): Result<PairingProposal> {
  const run = solvePairing(pairing, REQUEST)
  let step = run.next()
  while (step.done !== true) step = run.next()
  return step.value
}

function community(id: string, more: Partial<PairedCommunity> = {}): PairedCommunity {
  return {
    id,
    code: id,
    name: `社区${id}`,
    district: '',
    residents: 1_000,
    workload: 1_000,
    needs: [],
    at: null,
    present: [],
    locked: null,
    ...more,
  }
}

const TAGS = ['法律', '医疗', '物业', '养老']
const DISTRICTS = ['', 'east', 'west']

const department = (id: string): fc.Arbitrary<Department> =>
  fc
    .record({
      level: fc.constantFrom('region', 'city', 'district'),
      district: fc.constantFrom(...DISTRICTS),
      functions: fc.subarray(['法律', '医疗', '民政', '住房']),
      staff: fc.option(fc.integer({ min: 0, max: 90 })),
      lower: fc.nat(1),
      room: fc.nat(4),
    })
    .map(({ room, ...rest }) =>
      departmentNamed(id, { ...(rest as Partial<Department>), upper: (rest.lower ?? 0) + room }),
    )

const small: fc.Arbitrary<PairingCase> = fc
  .record({
    departments: fc.tuple(department('A'), department('B'), department('C')),
    communities: fc.array(
      fc.record({
        district: fc.constantFrom(...DISTRICTS),
        workload: fc.nat(4_000),
        needs: fc.subarray(TAGS),
        present: fc.subarray(['A', 'B', 'C']),
        at: fc.option(
          fc.tuple(fc.integer({ min: 1_116_900_000, max: 1_117_100_000 }), fc.constant(408_000_000)),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    ranks: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)),
    weights: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
  })
  .map(({ departments, communities, ranks, weights }) => {
    const criteria = Object.fromEntries(
      PAIRING_CRITERIA.map((key, i) => [key, { rank: ranks[i]! + 1, weight: weights[i]! }]),
    ) as PairingRule['criteria']
    return {
      departments,
      communities: communities.map(({ needs, ...rest }, i) =>
        community(String(i), { ...rest, needs: needs.map((tag) => ({ tag, weight: 1 / needs.length })) }),
      ),
      rule: { ...RULE, criteria },
    }
  })

/** Everything that is allowed, as columns of the rows. */
function* allPairings({ communities, departments, rule }: PairingCase): Generator<Int32Array> {
  const columnOf = new Int32Array(communities.length)
  const taken = new Int32Array(departments.length)
  const isEligible = departments.map(({ level }) => rule.levels.includes(level))
  function* go(row: number): Generator<Int32Array> {
    if (row === communities.length) {
      if (departments.every(({ lower }, i) => !isEligible[i] || taken[i]! >= lower)) yield columnOf.slice()
      return
    }
    for (const [column, one] of departments.entries()) {
      if (taken[column]! >= one.upper || !mayLookAfter(rule, one, communities[row]!.district)) continue
      columnOf[row] = column
      taken[column]!++
      yield* go(row + 1)
      taken[column]!--
    }
  }
  yield* go(0)
}

/** What a pairing costs rank by rank, as `pairingStages` defines it. */
function ranked({ rule: { criteria } }: PairingCase, values: Readonly<Record<string, number>>): number[] {
  const counted = PAIRING_CRITERIA.filter((key) => criteria[key].weight > 0)
  const ranks = [...new Set(counted.map((key) => criteria[key].rank))].sort((a, b) => a - b)
  return ranks.map((rank) => {
    const keys = counted.filter((key) => criteria[key].rank === rank)
    const most = Math.max(...keys.map((key) => criteria[key].weight))
    return keys.reduce(
      (sum, key) =>
        sum +
        values[key]! * (keys.length === 1 ? 1 : Math.max(1, Math.round((100 * criteria[key].weight) / most))),
      0,
    )
  })
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((value, i) => value !== b[i])
  return first >= 0 && a[first]! < b[first]!
}

describe('one department for every community', () => {
  test('is the best of all pairings by every order and weight of the criteria, or there is none', () => {
    fc.assert(
      fc.property(small, (pairing) => {
        const { departments } = pairing
        const costs = pairingCosts(pairing)
        let best: number[] | null = null
        for (const columnOf of allPairings(pairing)) {
          const value = ranked(pairing, criterionValues(costs, columnOf, departments.length))
          if (best === null || isLess(value, best)) best = value
        }
        const answer = solve(pairing)
        expect(answer.ok).toBe(best !== null)
        if (!answer.ok) return
        expect(ranked(pairing, answer.value.values)).toEqual(best)
        const columnOf = Int32Array.from(answer.value.pairs, ({ department: id }) =>
          departments.findIndex((one) => one.id === id),
        )
        expect(criterionValues(costs, columnOf, departments.length)).toEqual(answer.value.values)
        expect(answer.value.made).toBe(answer.value.values.tie)
      }),
      { numRuns: 150 },
    )
  })

  test('a lock holds, also where the rules would not let the department', () => {
    const departments = [departmentNamed('A'), departmentNamed('R', { level: 'region' })]
    const locked = community('1', { present: ['A'], locked: 'R' })
    const answer = solve({ communities: [locked, community('2')], departments, rule: RULE })
    expect(answer.ok && answer.value.pairs.map((pair) => pair.department)).toEqual(['R', 'A'])
  })

  test('departments that are stronger take more and heavier communities', () => {
    const departments = [departmentNamed('A', { staff: 90 }), departmentNamed('B', { staff: 30 })]
    const communities = Array.from({ length: 8 }, (_, i) => community(String(i)))
    const answer = solve({ communities, departments, rule: RULE })
    expect(answer.ok && answer.value.loads.map((load) => load.communities)).toEqual([6, 2])
  })

  test.each<[string, PairingCase]>([
    ['pairing-no-communities', { communities: [], departments: [departmentNamed('A')], rule: RULE }],
    [
      'pairing-no-departments',
      { communities: [community('1')], departments: [departmentNamed('R', { level: 'region' })], rule: RULE },
    ],
    [
      'pairing-nobody',
      {
        communities: [community('1', { district: 'west' })],
        departments: [departmentNamed('A', { level: 'district', district: 'east' })],
        rule: RULE,
      },
    ],
    [
      'pairing-locked-conflict',
      {
        communities: ['1', '2'].map((id) => community(id, { locked: 'A' })),
        departments: [departmentNamed('A', { upper: 1 }), departmentNamed('B')],
        rule: RULE,
      },
    ],
    [
      'pairing-too-little-room',
      {
        communities: ['1', '2', '3'].map((id) => community(id)),
        departments: [departmentNamed('A', { upper: 1 }), departmentNamed('B', { upper: 1 })],
        rule: RULE,
      },
    ],
    [
      'pairing-too-few',
      {
        communities: [community('1')],
        departments: [departmentNamed('A', { lower: 1 }), departmentNamed('B', { lower: 1 })],
        rule: RULE,
      },
    ],
  ])('%s', (code, pairing) => {
    expect(solve(pairing)).toMatchObject({ ok: false, problem: { code } })
  })
})
