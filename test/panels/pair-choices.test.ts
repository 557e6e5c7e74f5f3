import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairChoices } from '#app/panels/pair-choices.ts'
import type { PairedCommunity } from '#core/pairing/pairing-case.ts'
import type { Department } from '#core/plan/department.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { departmentNamed } from '../builders/cared-city.ts'

const community: PairedCommunity = {
  id: 'x',
  code: '150102001001',
  name: '甲社区',
  district: '150102000000',
  residents: 1_000,
  workload: 1_200,
  needs: [{ tag: '医疗', weight: 1 }],
  at: [1_117_000_000, 408_000_000],
  present: [],
  locked: null,
}

const near = { seat: [1_117_010_000, 408_000_000] as const }
const far = { seat: [1_118_000_000, 408_000_000] as const }
const departments = [
  departmentNamed('1-region', { level: 'region', ...near }),
  departmentNamed('2-far', far),
  departmentNamed('3-near', near),
  departmentNamed('4-medical', { functions: ['医疗', '法律'], ...far }),
  departmentNamed('5-full', { functions: ['医疗'], upper: 3, ...near }),
  departmentNamed('6-standing', far),
  departmentNamed('7-present', { seat: null }),
  departmentNamed('8-elsewhere', { level: 'district', district: '150103000000', ...near }),
]

const choicesOf = (list: readonly Department[]) =>
  pairChoices({
    departments: list,
    loads: list.map(({ id }) => ({
      department: id,
      communities: 3,
      residents: 0,
      workload: 0,
      perStaff: 0,
      state: 'within' as const,
    })),
    rule: HOHHOT_PROFILE.pairing,
    community,
    present: ['7-present'],
    standing: ['6-standing', '7-present'],
  })

test('present, standing, with room, with functions that are needed, near; those the rules bar come last', () => {
  expect(choicesOf(departments).map(({ department }) => department.id)).toEqual([
    '7-present',
    '6-standing',
    '4-medical',
    '3-near',
    '2-far',
    '5-full',
    '1-region',
    '8-elsewhere',
  ])
})

test('a department tells how full it is, how far, what it meets, and why it is barred', () => {
  const choice = (id: string) => choicesOf(departments).find(({ department }) => department.id === id)!
  expect(choice('4-medical')).toMatchObject({ communities: 3, meets: ['医疗'], barred: null })
  expect(choice('3-near').meters).toBeCloseTo(84.4, 0)
  expect(choice('7-present')).toMatchObject({ meters: null, isPresent: true, isStanding: true })
  expect(choice('1-region').barred).toBe('level')
  expect(choice('8-elsewhere').barred).toBe('district')
})

test('rows in any order give the same choices', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(departments, { minLength: departments.length }), (shuffled) => {
      expect(choicesOf(shuffled)).toEqual(choicesOf(departments))
    }),
    { numRuns: 30 },
  )
})
