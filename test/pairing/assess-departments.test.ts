import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessDepartments } from '#core/pairing/assess-departments.ts'
import type { AssessedItem, DepartmentAssessment } from '#core/pairing/department-assessment.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import { Plan } from '#core/plan/plan.ts'
import { NEEDS, services } from '../arbitrary/services.ts'
import { needOf, serviceOf } from '../builders/care-records.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'
import { planCaring } from '../builders/plan-caring.ts'

function itemsOf(plan: Plan, department: string): Readonly<Record<string, AssessedItem>> {
  const found = assessDepartments(plan, 2023).find((one) => one.department === department)
  return Object.fromEntries((found?.items ?? []).map((item) => [item.item, item]))
}

describe('the assessment of a year', () => {
  test('counts every item by its formula, with the records behind it', () => {
    const plan = planCaring([
      // Met on the last of its 30 days.
      needOf('quick', '2023-04-01'),
      needOf('slow', '2023-01-01'),
      needOf('open', '2023-02-02'),
      serviceOf('s1', { raised: 4, solved: 3, satisfaction: 90 }),
      serviceOf('s2', { activity: 'project', need: 'quick', raised: 1, solved: 1, satisfaction: 70 }),
      serviceOf('s3', { activity: 'project', need: 'slow', raised: 1, solved: 1 }),
      serviceOf('s4', { activity: 'visit' }),
      serviceOf('s5', { activity: 'meeting' }),
      serviceOf('s6', { activity: 'meeting' }),
      serviceOf('s7', { activity: 'emergency', raised: 2, solved: 1 }),
      serviceOf('old', { date: '2022-05-01', raised: 9, solved: 9 }),
      serviceOf('other', { department: 'B', community: 'community:1,0', raised: 9 }),
    ])
    const items = itemsOf(plan, 'A')
    // Half by 6 of 8 problems solved, half by 1 of 2 met needs within 30 days.
    expect(items['solved']).toMatchObject({ points: 18.8, most: 30, done: 7, due: 10 })
    // 3 services of 8 communities × 4.
    expect(items['services']).toMatchObject({ points: 1.9, done: 3, due: 32, records: ['s1', 's2', 's3'] })
    expect(items['satisfaction']).toMatchObject({ points: 16, done: 80, records: ['s1', 's2'] })
    expect(items['needs']).toMatchObject({ points: 10, done: 2, due: 3 })
    // At most 2 in one community, of 8 × 2.
    expect(items['attendance']).toMatchObject({ points: 1.3, done: 2, due: 16, records: ['s4', 's5', 's6'] })
    expect(items['emergency']).toMatchObject({ points: 2.5, done: 1, due: 2, records: ['s7'] })
    const a = assessDepartments(plan, 2023).find(({ department }) => department === 'A')!
    expect([a.points, a.most, a.communities, a.grade]).toEqual([50.5, 100, 8, 'failed'])
  })

  test('leaves an item out for which nothing was due', () => {
    const items = itemsOf(planCaring([serviceOf('s1')]), 'A')
    expect(Object.keys(items)).toEqual(['services', 'attendance'])
    expect(assessDepartments(planCaring([]), 2023).find(({ department }) => department === 'A')!.most).toBe(
      30,
    )
  })

  test('ranks within a level, equal ones alike, and leaves out who has no community', () => {
    const base = caredCity([serviceOf('s1', { department: 'C', community: 'community:3,0' })])
    const care = base.care.filter((one) => one.kind !== 'pair' || !one.departments.includes('B'))
    const assessed = assessDepartments(new Plan({ ...base, care }), 2023)
    expect(assessed.map(({ department, rank, peers }) => [department, rank, peers])).toEqual([
      ['A', 2, 2],
      ['C', 1, 2],
    ])
  })

  test('ranks departments of a level among themselves', () => {
    const base = caredCity([serviceOf('s1', { department: 'C', community: 'community:3,0' })])
    const care = base.care.map((one): CareRecord =>
      one.kind === 'department' && one.id !== 'A' ? { ...one, level: 'district' } : one,
    )
    const assessed = assessDepartments(new Plan({ ...base, care }), 2023)
    expect(assessed.map(({ department, rank, peers }) => [department, rank, peers])).toEqual([
      ['A', 1, 1],
      ['B', 2, 2],
      ['C', 1, 2],
    ])
  })

  test('more services than due give all points and no more', () => {
    const three = ['s1', 's2', 's3'].map((id) =>
      serviceOf(id, { department: 'C', community: 'community:3,0' }),
    )
    const items = itemsOf(planCaring(three, { servicesPerYear: 0.5 }), 'C')
    expect(items['services']).toMatchObject({ points: 20, most: 20, done: 3, due: 2 })
  })

  test('the same share of other points there were is the same rank, whatever their quotients as decimals', () => {
    // B gains 0.9 of 30 points, C 0.6 of 20: three in a hundred, though 0.9 ÷ 30 and 0.6 ÷ 20 differ as numbers.
    expect(0.9 / 30).not.toBe(0.6 / 20)
    const none = { services: 0, needs: 0, attendance: 0, emergency: 0 }
    const asked = { raised: 0, satisfaction: 3 }
    const plan = planCaring(
      [
        serviceOf('b', { department: 'B', community: 'community:1,0', raised: 100, solved: 3 }),
        serviceOf('c', { department: 'C', community: 'community:3,0', ...asked }),
      ],
      { points: { ...none, solved: 30, satisfaction: 20 } },
    )
    const ranks = assessDepartments(plan, 2023).map(({ department, points, most, rank }) => [
      department,
      points,
      most,
      rank,
    ])
    expect(ranks).toEqual([
      ['A', 0, 0, 3],
      ['B', 0.9, 30, 1],
      ['C', 0.6, 20, 1],
    ])
  })

  test('half a tenth is rounded up, and points of a form come in tenths as well', () => {
    // 30 × 41 ÷ 200 = 6.15, which as 30 × 0.205 would fall short of it.
    const half = itemsOf(planCaring([serviceOf('s', { raised: 200, solved: 41 })]), 'A')
    expect(half['solved']).toMatchObject({ points: 6.2, most: 30 })
    const points = { solved: 12.25, services: 0.04, satisfaction: 0, needs: 0, attendance: 0, emergency: 0 }
    const odd = itemsOf(planCaring([serviceOf('s', { raised: 1, solved: 1 })], { points }), 'A')
    expect(odd).toMatchObject({ solved: { points: 12.3, most: 12.3 } })
    expect(Object.keys(odd)).toEqual(['solved'])
  })

  test('a grade begins at its percent', () => {
    const gradeOf = (solved: number): string =>
      assessDepartments(
        planCaring([serviceOf('s', { raised: 100, solved })], {
          points: { solved: 100, services: 0, satisfaction: 0, needs: 0, attendance: 0, emergency: 0 },
        }),
        2023,
      )[0]!.grade
    expect([95, 94, 90, 89, 60, 59].map(gradeOf)).toEqual([
      'excellent',
      'good',
      'good',
      'fair',
      'fair',
      'failed',
    ])
  })

  test('counts a need for whoever looks after its community, and only what was known and done by the end of the year', () => {
    const met = { need: 'n1', raised: 1, solved: 1 }
    const plan = planCaring([
      needOf('n1', '2023-04-30'),
      needOf('n2', '2024-01-01'),
      serviceOf('s1', { ...met, department: 'B' }),
      serviceOf('s2', { date: '2024-01-01', raised: 5, need: 'n2', solved: 5 }),
    ])
    expect(itemsOf(plan, 'A')).toMatchObject({
      solved: { done: 1, due: 1, records: ['n1'] },
      needs: { done: 1, due: 1, records: ['n1'] },
    })
    expect(itemsOf(plan, 'B')).toMatchObject({ solved: { done: 1, due: 1, records: ['s1'] } })
    expect(itemsOf(plan, 'B')['needs']).toBeUndefined()
    const late = planCaring([needOf('n1', '2023-04-30'), serviceOf('s1', { ...met, date: '2024-01-02' })])
    expect(itemsOf(late, 'A')['needs']).toMatchObject({ done: 0, due: 1 })
  })

  test('a department that is dissolved is not assessed', () => {
    const base = caredCity()
    const gone = departmentNamed('B', { dissolved: true })
    const care = base.care.map((one): CareRecord =>
      one.kind === 'department' && one.id === 'B' ? gone : one,
    )
    expect(assessDepartments(new Plan({ ...base, care }), 2023).map(({ department }) => department)).toEqual([
      'A',
      'C',
    ])
  })
})

describe('any services', () => {
  test('give points within the form that add up, each with its records', () => {
    fc.assert(
      fc.property(services, (drawn) => {
        const plan = planCaring([...NEEDS, ...drawn])
        const known = new Set(plan.care.everything().map(({ id }) => id))
        for (const { items, points, most, rank, peers } of assessDepartments(plan, 2023)) {
          expect(tenths(points)).toBe(items.reduce((sum, item) => sum + tenths(item.points), 0))
          expect(most).toBe(items.reduce((sum, item) => sum + item.most, 0))
          expect(rank).toBeGreaterThanOrEqual(1)
          expect(rank).toBeLessThanOrEqual(peers)
          for (const item of items) {
            expect(item.points).toBeGreaterThanOrEqual(0)
            expect(item.points).toBeLessThanOrEqual(item.most)
            expect(item.points === 0 || item.records.length > 0).toBe(true)
            expect(item.records.every((id) => known.has(id))).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('in any order of rows are assessed the same', () => {
    fc.assert(
      fc.property(services, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (drawn, keys) => {
        const shuffled = drawn
          .map((service, i) => ({ service, key: keys[i]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ service }) => service)
        const assessed = assessDepartments(planCaring([...NEEDS, ...drawn]), 2023)
        expect(assessDepartments(planCaring([...shuffled, ...NEEDS.toReversed()]), 2023)).toEqual(assessed)
      }),
      { numRuns: 30 },
    )
  })

  test('one more with a problem that was solved never lowers what share of its points a department has', () => {
    const more = fc.record({
      department: fc.constantFrom('A', 'B', 'C'),
      activity: fc.constantFrom('volunteer', 'project', 'visit', 'meeting', 'emergency'),
      solved: fc.integer({ min: 1, max: 3 }),
      // In time: within 30 days of the day since which it is known.
      isForNeed: fc.boolean(),
    })
    fc.assert(
      fc.property(services, more, (drawn, { department, activity, solved, isForNeed }) => {
        const added = serviceOf('new', {
          department,
          activity,
          solved,
          raised: solved,
          date: '2023-05-31',
          need: isForNeed ? 'n2' : null,
        })
        const before = assessDepartments(planCaring([...NEEDS, ...drawn]), 2023)
        const after = assessDepartments(planCaring([...NEEDS, ...drawn, added]), 2023)
        for (const [i, one] of before.entries()) {
          const then = after[i]!
          expect(tenths(then.points) * tenths(one.most)).toBeGreaterThanOrEqual(
            tenths(one.points) * tenths(then.most),
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})

function tenths(points: DepartmentAssessment['points']): number {
  return Math.round(points * 10)
}
