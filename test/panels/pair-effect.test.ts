import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairBarred } from '#app/panels/pair-barred.ts'
import { pairEffect } from '#app/panels/pair-effect.ts'
import type { PairedCommunity, PairingCase } from '#core/pairing/pairing-case.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { departmentNamed } from '../builders/cared-city.ts'

const rule = HOHHOT_PROFILE.pairing

const community = (id: string, present: readonly string[], workload = 100): PairedCommunity => ({
  id,
  code: id,
  name: id,
  district: '',
  residents: 100,
  workload,
  needs: [],
  at: null,
  present,
  locked: null,
})

describe('what another department would mean', () => {
  const departments = [
    departmentNamed('A', { lower: 2, upper: 4, staff: 10 }),
    departmentNamed('B', { lower: 1, upper: 2, staff: 20 }),
    departmentNamed('C', { lower: 0, upper: 2, staff: null }),
    departmentNamed('R', { level: 'region' }),
  ]
  const caseOf = (...communities: readonly PairedCommunity[]): PairingCase => ({
    communities,
    departments,
    rule,
  })
  const pairing = caseOf(
    community('1', ['A'], 50),
    community('2', ['A', 'B']),
    community('3', ['B']),
    community('4', ['C']),
  )

  test('the giver falls below its minimum, the taker rises above its maximum', () => {
    const { made, ended, loads } = pairEffect(pairing, '1', ['B'])
    expect([made, ended]).toEqual([['B'], ['A']])
    expect(loads.map(({ department, communities, states }) => [department.id, communities, states])).toEqual([
      ['A', [2, 1], ['within', 'under']],
      ['B', [2, 3], ['within', 'over']],
    ])
    expect(loads.map(({ perStaff }) => perStaff)).toEqual([
      [15, 10],
      [10, 12.5],
    ])
  })

  test('one that loses its last community is idle, one of another level is barred, unknown staff stays unknown', () => {
    const { loads } = pairEffect(pairing, '4', ['R'])
    expect(loads.map(({ states }) => states[1])).toEqual(['idle', 'barred'])
    expect(loads[0]!.perStaff).toBeNull()
  })

  test('of several only those that go or come are touched', () => {
    expect(pairEffect(pairing, '2', ['A'])).toMatchObject({ made: [], ended: ['B'] })
    expect(pairEffect(pairing, '1', ['A'])).toEqual({ made: [], ended: [], loads: [] })
  })

  test('counts equal a count by hand of all ties', () => {
    const ids = fc.subarray(['A', 'B', 'C', 'R'])
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), ids, (ties, after) => {
        const countOf = (all: readonly (readonly string[])[], id: string): number =>
          all.filter((held) => held.includes(id)).length
        const effect = pairEffect(caseOf(...ties.map((held, i) => community(String(i), held))), '0', after)
        const then = [after, ...ties.slice(1)]
        for (const { id } of departments) {
          const change = effect.loads.find(({ department }) => department.id === id)
          expect(change?.communities[0] ?? countOf(ties, id)).toBe(countOf(ties, id))
          expect(change?.communities[1] ?? countOf(ties, id)).toBe(countOf(then, id))
        }
      }),
    )
  })
})

describe('whom the rules let look after a community', () => {
  const own = departmentNamed('D', { level: 'district', district: '150102000000' })

  test('by level', () => {
    expect(pairBarred(rule, departmentNamed('A'), '150102000000')).toBeNull()
    expect(pairBarred(rule, departmentNamed('R', { level: 'region' }), '150102000000')).toBe('level')
  })

  test('by district, where the rules ask for it', () => {
    expect(pairBarred(rule, own, '150102000000')).toBeNull()
    expect(pairBarred(rule, own, '150103000000')).toBe('district')
    expect(pairBarred(rule, own, '')).toBeNull()
    expect(pairBarred({ ...rule, ownDistrict: false }, own, '150103000000')).toBeNull()
  })
})
