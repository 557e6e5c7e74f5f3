import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairBarred } from '#app/panels/pair-barred.ts'
import { pairEffect } from '#app/panels/pair-effect.ts'
import type { DepartmentLoad, LoadState } from '#core/pairing/department-load.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { departmentNamed } from '../builders/cared-city.ts'

const rule = HOHHOT_PROFILE.pairing

const loadOf = (department: string, communities: number, state: LoadState): DepartmentLoad => ({
  department,
  communities,
  residents: 0,
  workload: communities * 100,
  perStaff: null,
  state,
})

describe('what another department would mean', () => {
  const departments = [
    departmentNamed('A', { lower: 2, upper: 4, staff: 10 }),
    departmentNamed('B', { lower: 1, upper: 2, staff: 20 }),
    departmentNamed('C', { lower: 0, upper: 2, staff: null }),
    departmentNamed('R', { level: 'region' }),
  ]
  const loads = [
    loadOf('A', 2, 'within'),
    loadOf('B', 2, 'within'),
    loadOf('C', 1, 'within'),
    loadOf('R', 0, 'idle'),
  ]
  const input = { departments, loads, rule, workload: 50 }

  test('the giver falls below its minimum, the taker rises above its maximum', () => {
    const { made, ended, loads: changes } = pairEffect(input, ['A'], ['B'])
    expect([made, ended]).toEqual([['B'], ['A']])
    expect(
      changes.map(({ department, communities, states }) => [department.id, communities, states]),
    ).toEqual([
      ['A', [2, 1], ['within', 'under']],
      ['B', [2, 3], ['within', 'over']],
    ])
    expect(changes.map(({ perStaff }) => perStaff)).toEqual([
      [20, 15],
      [10, 12.5],
    ])
  })

  test('one that loses its last community is idle, one of another level is barred, unknown staff stays unknown', () => {
    const { loads: changes } = pairEffect(input, ['C'], ['R'])
    expect(changes.map(({ states }) => states[1])).toEqual(['idle', 'barred'])
    expect(changes[0]!.perStaff).toBeNull()
  })

  test('of several only those that go or come are touched', () => {
    expect(pairEffect(input, ['A', 'B'], ['A'])).toMatchObject({ made: [], ended: ['B'] })
    expect(pairEffect(input, ['A'], ['A'])).toEqual({ made: [], ended: [], loads: [] })
  })

  test('counts equal a count from scratch of all ties', () => {
    const ids = fc.subarray(['A', 'B', 'C', 'R'])
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), ids, (ties, after) => {
        const countOf = (all: readonly (readonly string[])[], id: string): number =>
          all.filter((held) => held.includes(id)).length
        const now = departments.map(({ id }) => loadOf(id, countOf(ties, id), 'within'))
        const effect = pairEffect({ ...input, loads: now }, ties[0]!, after)
        const then = [after, ...ties.slice(1)]
        for (const { id } of departments) {
          const change = effect.loads.find(({ department }) => department.id === id)
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
    expect(pairBarred(rule, own, '')).toBe('district')
    expect(pairBarred({ ...rule, ownDistrict: false }, own, '150103000000')).toBeNull()
  })
})
