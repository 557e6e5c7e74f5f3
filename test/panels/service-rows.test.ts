import { expect, test } from 'vitest'
import { careLatestYear } from '#app/panels/care-latest-year.ts'
import { careYears } from '#app/panels/care-years.ts'
import { needRows } from '#app/panels/need-rows.ts'
import { resourceRows } from '#app/panels/resource-rows.ts'
import { serviceRows } from '#app/panels/service-rows.ts'
import type { NeedState } from '#core/pairing/need-state.ts'
import type { Need } from '#core/plan/need.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Resource } from '#core/plan/resource.ts'
import type { Service } from '#core/plan/service.ts'
import { caredCity } from '../builders/cared-city.ts'

const CITY = { kind: 'city' } as const

function service(id: string, more: Partial<Service> = {}): Service {
  return {
    kind: 'service',
    id,
    date: '2023-05-06',
    department: 'A',
    community: 'community:0,0',
    activity: 'visit',
    text: '走访',
    hours: 1,
    people: 3,
    raised: 0,
    solved: 0,
    satisfaction: null,
    need: null,
    ...more,
  }
}

function need(id: string, opened: string, tag = '法律'): Need {
  return { kind: 'need', id, community: 'community:0,0', tag, text: `需求${id}`, opened }
}

test('services are those of the year and the kind, the last one first', () => {
  const plan = new Plan(
    caredCity([
      service('early', { date: '2023-01-02' }),
      service('late', { date: '2023-11-30', activity: 'volunteer' }),
      service('before', { date: '2022-12-31' }),
    ]),
  )
  const rows = (activity: Service['activity'] | null, query = ''): string[] =>
    serviceRows(plan, { scope: CITY, year: 2023, activity, query }).map(({ id }) => id)
  expect(rows(null)).toEqual(['late', 'early'])
  expect(rows('volunteer')).toEqual(['late'])
  expect(rows(null, '部门A 11-30')).toEqual(['late'])
  expect(careYears(plan, 2026)).toEqual([2026, 2023, 2022])
  expect(careLatestYear(plan, 2026)).toBe(2023)
})

test('without services the year is this one', () => {
  const plan = new Plan(caredCity([need('n', '2021-01-01')]))
  expect(careLatestYear(plan, 2026)).toBe(2026)
  expect(careYears(plan, 2026)).toEqual([2026, 2021])
})

test('needs stand as at the end of the year: open ones first, the oldest on top; met ones after, the last met first', () => {
  const met = (id: string, date: string): NeedState => ({
    need: need(id, '2023-01-01'),
    metBy: service(`s-${id}`, { date }),
    days: 3,
  })
  const open = (id: string, opened: string): NeedState => ({
    need: need(id, opened),
    metBy: null,
    days: null,
  })
  const states = [
    met('m1', '2023-02-02'),
    open('o1', '2023-06-01'),
    met('m2', '2023-08-02'),
    open('o2', '2023-03-01'),
    met('met-later', '2024-02-02'),
    open('other-year', '2024-03-01'),
  ]
  const plan = new Plan(caredCity())
  const rows = (state: 'all' | 'open' | 'met', query = ''): string[] =>
    needRows(plan, states, { scope: CITY, year: 2023, state, query }).map((row) => row.need.id)
  expect(rows('all')).toEqual(['met-later', 'o2', 'o1', 'm2', 'm1'])
  expect(rows('open')).toEqual(['met-later', 'o2', 'o1'])
  expect(rows('met')).toEqual(['m2', 'm1'])
  expect(rows('all', '需求m1')).toEqual(['m1'])
})

test('resources are found by department, tag and words, and are of the department that gives them', () => {
  const resource = (id: string, department: string, tag: string): Resource => ({
    kind: 'resource',
    id,
    department,
    tag,
    text: `能提供${tag}`,
  })
  const plan = new Plan(caredCity([resource('1', 'B', '医疗'), resource('2', 'A', '法律')]))
  const ids = (found: readonly Resource[]): string[] => found.map(({ id }) => id)
  expect(ids(resourceRows(plan, CITY, ''))).toEqual(['2', '1'])
  expect(ids(resourceRows(plan, CITY, '部门B 提供'))).toEqual(['1'])
  expect(ids(resourceRows(plan, { kind: 'department', id: 'A' }, ''))).toEqual(['2'])
})
