import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessDepartments } from '#core/pairing/assess-departments.ts'
import type { AssessedItem } from '#core/pairing/department-assessment.ts'
import { needStates } from '#core/pairing/need-states.ts'
import { serviceTotalsOf } from '#core/pairing/service-totals-of.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import type { Need } from '#core/plan/need.ts'
import { Plan } from '#core/plan/plan.ts'
import { ACTIVITIES, type Service } from '#core/plan/service.ts'
import { caredCity } from '../builders/cared-city.ts'

const SERVICE: Service = {
  kind: 'service',
  id: 's0',
  date: '2023-05-01',
  department: 'A',
  community: 'community:0,0',
  activity: 'volunteer',
  text: '',
  hours: 1,
  people: 10,
  raised: 0,
  solved: 0,
  satisfaction: null,
  need: null,
}

function service(id: string, more: Partial<Service>): Service {
  return { ...SERVICE, id, ...more }
}

function need(id: string, opened: string, community = 'community:0,0'): Need {
  return { kind: 'need', id, community, tag: '养老', text: id, opened }
}

function planWith(...records: readonly CareRecord[]): Plan {
  return new Plan(caredCity(records))
}

function itemsOf(plan: Plan, department: string): Readonly<Record<string, AssessedItem>> {
  const found = assessDepartments(plan, 2023).find((one) => one.department === department)
  return Object.fromEntries((found?.items ?? []).map((item) => [item.item, item]))
}

describe('needs', () => {
  test('are met by the earliest service that names them and solved something', () => {
    const plan = planWith(
      need('n1', '2023-01-01'),
      need('n2', '2022-12-31'),
      service('late', { need: 'n1', date: '2023-03-01', raised: 1, solved: 1 }),
      service('early', { need: 'n1', date: '2023-02-01', raised: 1, solved: 1 }),
      service('vain', { need: 'n1', date: '2023-01-15', raised: 1 }),
    )
    expect(needStates(plan).map(({ need: { id }, metBy, days }) => [id, metBy?.id ?? null, days])).toEqual([
      ['n2', null, null],
      ['n1', 'early', 31],
    ])
  })
})

describe('the assessment of a year', () => {
  test('counts every item by its formula, with the records behind it', () => {
    const plan = planWith(
      need('quick', '2023-04-20'),
      need('slow', '2023-01-01'),
      need('open', '2023-02-02'),
      service('s1', { raised: 4, solved: 3, satisfaction: 90 }),
      service('s2', { activity: 'project', need: 'quick', raised: 1, solved: 1, satisfaction: 70 }),
      service('s3', { activity: 'project', need: 'slow', raised: 1, solved: 1 }),
      service('s4', { activity: 'visit' }),
      service('s5', { activity: 'meeting' }),
      service('s6', { activity: 'meeting' }),
      service('s7', { activity: 'emergency', raised: 2, solved: 1 }),
      service('old', { date: '2022-05-01', raised: 9, solved: 9 }),
      service('other', { department: 'B', community: 'community:1,0', raised: 9 }),
    )
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
    const items = itemsOf(planWith(service('s1', {})), 'A')
    expect(Object.keys(items)).toEqual(['services', 'attendance'])
    expect(assessDepartments(planWith(), 2023).find(({ department }) => department === 'A')!.most).toBe(30)
  })

  test('ranks within a level, equal ones alike, and leaves out who has no community', () => {
    const base = caredCity([service('s1', { department: 'C', community: 'community:3,0' })])
    const care = base.care.filter((one) => one.kind !== 'pair' || !one.departments.includes('B'))
    const assessed = assessDepartments(new Plan({ ...base, care }), 2023)
    expect(assessed.map(({ department, rank, peers }) => [department, rank, peers])).toEqual([
      ['A', 2, 2],
      ['C', 1, 2],
    ])
  })
})

const services = fc.array(
  fc.record({
    department: fc.constantFrom('A', 'B', 'C'),
    community: fc.constantFrom('community:0,0', 'community:1,0', 'community:2,0', 'community:3,0'),
    activity: fc.constantFrom(...ACTIVITIES),
    year: fc.constantFrom(2022, 2023),
    people: fc.nat(50),
    tenths: fc.nat(40),
    raised: fc.nat(4),
    part: fc.nat(4),
    satisfaction: fc.option(fc.nat(100)),
    need: fc.option(fc.constantFrom('n1', 'n2')),
  }),
  { maxLength: 14 },
)

describe('any services', () => {
  test('add up over departments and over communities, and give points within the form', () => {
    fc.assert(
      fc.property(services, (drawn) => {
        const records = drawn.map(({ year, tenths, part, raised, need: named, community, ...rest }, i) =>
          service(`s${i}`, {
            ...rest,
            community,
            raised,
            solved: Math.min(part, raised),
            date: `${year}-06-0${1 + (i % 9)}`,
            hours: tenths / 10,
            need: community === 'community:0,0' ? named : null,
          }),
        )
        const plan = planWith(need('n1', '2023-01-01'), need('n2', '2023-02-01'), ...records)
        const city = serviceTotalsOf(plan, { year: 2023 })
        const sums = (parts: readonly ReturnType<typeof serviceTotalsOf>[]) => ({
          services: parts.reduce((sum, one) => sum + one.services, 0),
          volunteer: parts.reduce((sum, one) => sum + one.volunteer, 0),
          people: parts.reduce((sum, one) => sum + one.people, 0),
          raised: parts.reduce((sum, one) => sum + one.raised, 0),
          solved: parts.reduce((sum, one) => sum + one.solved, 0),
        })
        const byDepartment = ['A', 'B', 'C'].map((department) =>
          serviceTotalsOf(plan, { department, year: 2023 }),
        )
        const byCommunity = plan
          .jurisdictions('community')
          .map(({ id }) => serviceTotalsOf(plan, { community: id, year: 2023 }))
        expect(city).toMatchObject(sums(byDepartment))
        expect(city).toMatchObject(sums(byCommunity))
        expect(byCommunity.reduce((sum, one) => sum + one.needsMet, 0)).toBe(city.needsMet)
        const known = new Set(plan.care.everything().map(({ id }) => id))
        for (const { items, points, most } of assessDepartments(plan, 2023)) {
          expect(points).toBeCloseTo(
            items.reduce((sum, item) => sum + item.points, 0),
            6,
          )
          for (const item of items) {
            expect(item.points).toBeGreaterThanOrEqual(0)
            expect(item.points).toBeLessThanOrEqual(item.most)
            expect(item.records.every((id) => known.has(id))).toBe(true)
          }
          expect(points).toBeLessThanOrEqual(most + 1e-9)
        }
      }),
      { numRuns: 80 },
    )
  })
})
