import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needStates } from '#core/pairing/need-states.ts'
import { needOf, serviceOf } from '../builders/care-records.ts'
import { planCaring } from '../builders/plan-caring.ts'

test('are met by the earliest service that names them and solved something', () => {
  const plan = planCaring([
    needOf('n1', '2023-01-01'),
    needOf('n2', '2022-12-31'),
    serviceOf('late', { need: 'n1', date: '2023-03-01', raised: 1, solved: 1 }),
    serviceOf('early', { need: 'n1', date: '2023-02-01', raised: 1, solved: 1 }),
    serviceOf('vain', { need: 'n1', date: '2023-01-15', raised: 1 }),
  ])
  expect(needStates(plan).map(({ need: { id }, metBy, days }) => [id, metBy?.id ?? null, days])).toEqual([
    ['n2', null, null],
    ['n1', 'early', 31],
  ])
})

test('a service before the need was known met it on that day', () => {
  const plan = planCaring([
    needOf('n1', '2023-05-02'),
    serviceOf('s', { need: 'n1', date: '2023-05-01', raised: 1, solved: 1 }),
  ])
  expect(needStates(plan)).toMatchObject([{ metBy: { id: 's' }, days: 0 }])
})

const DAYS = ['2022-12-31', '2023-01-01', '2023-01-02', '2023-03-01']

test('rows in any order say the same as going through all services for every need', () => {
  const drawn = fc.record({
    opened: fc.array(fc.constantFrom(...DAYS), { maxLength: 5 }),
    services: fc.array(
      fc.record({
        date: fc.constantFrom(...DAYS),
        solved: fc.nat(1),
        meant: fc.nat(5),
        at: fc.nat(),
      }),
      { maxLength: 12 },
    ),
  })
  fc.assert(
    fc.property(drawn, ({ opened, services }) => {
      const needs = opened.map((day, i) => needOf(`n${i}`, day))
      const records = services
        .map(({ date, solved, meant, at }, i) => ({
          at,
          service: serviceOf(`s${i}`, { date, raised: 1, solved, need: needs[meant]?.id ?? null }),
        }))
        .sort((a, b) => a.at - b.at)
        .map(({ service }) => service)
      const states = needStates(planCaring([...needs.toReversed(), ...records]))
      expect(states.map(({ need }) => need.id)).toEqual(
        needs
          .map(({ opened: day, id }) => `${day} ${id}`)
          .sort()
          .map((text) => text.slice(11)),
      )
      for (const { need, metBy } of states) {
        const useful = records.filter((one) => one.need === need.id && one.solved > 0)
        const keys = useful.map(({ date, id }) => `${date} ${id}`).sort()
        expect(metBy === null ? undefined : `${metBy.date} ${metBy.id}`).toBe(keys[0])
      }
    }),
    { numRuns: 60 },
  )
})
