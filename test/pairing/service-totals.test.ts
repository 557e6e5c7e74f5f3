import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serviceTotalsOf } from '#core/pairing/service-totals-of.ts'
import type { ServiceTotals } from '#core/pairing/service-totals.ts'
import { NEEDS, services } from '../arbitrary/services.ts'
import { needOf, serviceOf } from '../builders/care-records.ts'
import { planCaring } from '../builders/plan-caring.ts'

const SIDE = 'community:3,0'

test('are summed within department, community and year, whichever are said', () => {
  const plan = planCaring([
    needOf('n1', '2022-06-01'),
    needOf('n2', '2023-06-01'),
    needOf('n3', '2024-06-01'),
    serviceOf('s1', { hours: 1.1, people: 7, raised: 2, solved: 1, satisfaction: 80, need: 'n1' }),
    serviceOf('s2', { hours: 2.2, people: 5, activity: 'visit', satisfaction: 91 }),
    serviceOf('s3', { date: '2024-01-01', raised: 1, solved: 1, need: 'n2' }),
    serviceOf('s4', { department: 'C', community: SIDE, people: 3 }),
  ])
  expect(serviceTotalsOf(plan, { department: 'A', community: 'community:0,0', year: 2023 })).toEqual({
    services: 2,
    volunteer: 1,
    hours: 3.3,
    people: 12,
    raised: 2,
    solved: 1,
    satisfaction: 85.5,
    // Known by the end of 2023, and met by then.
    needs: 2,
    needsMet: 1,
  })
  expect(serviceTotalsOf(plan, {})).toMatchObject({ services: 4, people: 25, needs: 3, needsMet: 2 })
  expect(serviceTotalsOf(plan, { community: SIDE })).toMatchObject({
    services: 1,
    satisfaction: null,
    needs: 0,
  })
  // Needs are those of the communities it looks after.
  expect(serviceTotalsOf(plan, { department: 'C' })).toMatchObject({ services: 1, needs: 0 })
})

const COUNTS = ['services', 'volunteer', 'people', 'raised', 'solved'] as const

test('add up to the city over departments, over communities and over years', () => {
  fc.assert(
    fc.property(services, (drawn) => {
      const plan = planCaring([...NEEDS, ...drawn])
      const city = serviceTotalsOf(plan, {})
      const communities = plan.jurisdictions('community').map(({ id }) => id)
      const parts: readonly (readonly ServiceTotals[])[] = [
        ['A', 'B', 'C'].map((department) => serviceTotalsOf(plan, { department })),
        communities.map((community) => serviceTotalsOf(plan, { community })),
        [2022, 2023].map((year) => serviceTotalsOf(plan, { year })),
      ]
      for (const part of parts) {
        for (const count of COUNTS) expect(part.reduce((sum, one) => sum + one[count], 0)).toBe(city[count])
        expect(part.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(city.hours, 6)
      }
      for (const count of ['needs', 'needsMet'] as const)
        expect(parts[1]!.reduce((sum, one) => sum + one[count], 0)).toBe(city[count])
    }),
    { numRuns: 60 },
  )
})
