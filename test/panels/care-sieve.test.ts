import { expect, test } from 'vitest'
import { careSieve } from '#app/panels/care-sieve.ts'
import type { CareScope } from '#app/panels/care-scope.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity } from '../builders/cared-city.ts'

const plan = new Plan(caredCity())
const withDepartments = (...ids: string[]): string =>
  plan.care.all('pair').find(({ departments }) => departments.join() === ids.join())!.id
const withA = withDepartments('A')
const withAandB = withDepartments('A', 'B')
const withNone = withDepartments()
const withC = withDepartments('C')

function sieve(scope: CareScope, query = '') {
  const isMeant = careSieve(plan, scope, query)
  return (community: string | null, department: string | null, words = ''): boolean =>
    isMeant({ community, department, words: () => words })
}

test('the city holds everything', () => {
  const isMeant = sieve({ kind: 'city' })
  expect(isMeant(withA, 'A')).toBe(true)
  expect(isMeant(null, 'unknown')).toBe(true)
})

test('a department has its own records, and the needs of its communities', () => {
  const isMeant = sieve({ kind: 'department', id: 'B' })
  expect(isMeant(withA, 'B')).toBe(true)
  expect(isMeant(withAandB, 'A')).toBe(false)
  expect(isMeant(withAandB, null)).toBe(true)
  expect(isMeant(withA, null)).toBe(false)
  expect(isMeant(withNone, null)).toBe(false)
})

test('a street has the records of its communities, and the resources of their departments', () => {
  const community = plan.get(withC)!
  const isMeant = sieve({ kind: 'place', id: community.parent! })
  const inside = plan.jurisdictions('community').filter(({ parent }) => parent === community.parent)
  const outside = plan.jurisdictions('community').filter(({ parent }) => parent !== community.parent)
  expect(inside.length).toBeGreaterThan(0)
  expect(outside.length).toBeGreaterThan(0)
  expect(inside.every(({ id }) => isMeant(id, 'any'))).toBe(true)
  expect(outside.some(({ id }) => isMeant(id, 'C'))).toBe(false)
  const departments = new Set(inside.flatMap(({ id }) => plan.care.pairOf(id)!.departments))
  for (const id of ['A', 'B', 'C']) expect(isMeant(null, id)).toBe(departments.has(id))
})

test('a place that is gone has nothing, and a community that was never there is nowhere', () => {
  expect(sieve({ kind: 'place', id: 'gone' })(withA, 'A')).toBe(false)
  const street = plan.jurisdictions('street')[0]!.id
  expect(sieve({ kind: 'place', id: street })('gone', 'A')).toBe(false)
})

test('a query wants every word, in any width and case', () => {
  const isMeant = sieve({ kind: 'city' }, 'ａ 法律')
  expect(isMeant(withA, 'A', '部门A 法律咨询')).toBe(true)
  expect(isMeant(withA, 'A', '部门A 清扫')).toBe(false)
})
