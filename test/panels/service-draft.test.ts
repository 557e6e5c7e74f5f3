import fc from 'fast-check'
import { expect, test } from 'vitest'
import { careCommunityOf } from '#app/panels/care-community-of.ts'
import { careEntryProblem } from '#app/panels/care-entry-problem.ts'
import { careDepartmentOf } from '#app/panels/care-department-of.ts'
import { careTags } from '#app/panels/care-tags.ts'
import { serviceDraft } from '#app/panels/service-draft.ts'
import { serviceDrafted } from '#app/panels/service-drafted.ts'
import { Plan } from '#core/plan/plan.ts'
import { ACTIVITIES, type Service } from '#core/plan/service.ts'
import { caredCity } from '../builders/cared-city.ts'

const plan = new Plan(caredCity())
const withDepartments = (...ids: string[]): string =>
  plan.care.all('pair').find(({ departments }) => departments.join() === ids.join())!.id
const withA = withDepartments('A')
const withAandB = withDepartments('A', 'B')
const withNone = withDepartments()
const empty = serviceDraft({ date: '2023-05-06', community: withA, department: 'A' })

const services: fc.Arbitrary<Service> = fc.record({
  kind: fc.constant('service' as const),
  id: fc.string(),
  date: fc.constant('2023-05-06'),
  department: fc.constant('A'),
  community: fc.constant(withA),
  activity: fc.constantFrom(...ACTIVITIES),
  text: fc.string().map((text) => text.trim()),
  hours: fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10),
  people: fc.nat(),
  raised: fc.nat(),
  solved: fc.nat(),
  satisfaction: fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
  need: fc.option(fc.string({ minLength: 1 })),
})

test('a service comes out of its form as it went in', () => {
  fc.assert(
    fc.property(services, (service) => {
      expect(serviceDrafted(serviceDraft(service), service.id)).toEqual(service)
    }),
  )
})

test('a form that was just opened is a sound service as soon as something is said', () => {
  expect(careEntryProblem(plan, serviceDrafted({ ...empty, text: '走访' }, 'new'), '2023-05-06')).toBeNull()
})

test('what is no number is refused by the rules for services, and never becomes a zero', () => {
  const said = (part: Partial<typeof empty>) =>
    careEntryProblem(plan, serviceDrafted({ ...empty, ...part }, 'new'), '2023-05-06')
  expect(said({ hours: 'two' })).toMatchObject({ code: 'care-number', data: { field: 'hours' } })
  expect(said({ people: '' })).toMatchObject({ code: 'care-number', data: { field: 'people' } })
  expect(said({ people: '1.5' })).toMatchObject({ code: 'care-number', data: { field: 'people' } })
  expect(said({ raised: '1', solved: '2' })).toMatchObject({ code: 'care-solved-beyond' })
  expect(said({ satisfaction: '101' })).toMatchObject({ code: 'care-satisfaction' })
  expect(said({ satisfaction: 'good' })).toMatchObject({ code: 'care-satisfaction' })
  expect(said({ community: '' })).toMatchObject({ code: 'care-unchosen', data: { field: 'community' } })
  expect(said({ department: '' })).toMatchObject({ code: 'care-unchosen', data: { field: 'department' } })
  expect(said({ date: '2023-05-07' })).toMatchObject({ code: 'care-date-future' })
  expect(said({ date: '' })).toMatchObject({ code: 'care-date' })
})

test('the department of a community is proposed only where it is one alone', () => {
  expect(careDepartmentOf(plan, withA)).toBe('A')
  expect(careDepartmentOf(plan, withAandB)).toBe('')
  expect(careDepartmentOf(plan, withNone)).toBe('')
  expect(careDepartmentOf(plan, '')).toBe('')
})

test('the community in focus comes first, then that of the scope; streets are none', () => {
  const street = plan.jurisdictions('street')[0]!.id
  const place = { kind: 'place', id: withAandB } as const
  expect(careCommunityOf(plan, withA, place)).toBe(withA)
  expect(careCommunityOf(plan, street, place)).toBe(withAandB)
  expect(careCommunityOf(plan, null, { kind: 'city' })).toBe('')
})

test('tags are proposed once each, from functions, needs and resources', () => {
  const more = new Plan(
    caredCity([
      { kind: 'need', id: 'n', community: withA, tag: '医疗', text: '体检', opened: '2023-01-01' },
      { kind: 'resource', id: 'r', department: 'A', tag: '法律', text: '咨询' },
    ]),
  )
  expect(careTags(more)).toEqual(['法律', '医疗'].sort((a, b) => a.localeCompare(b, 'zh-CN')))
})
