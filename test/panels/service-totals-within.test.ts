import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serviceTotalsWithin } from '#app/panels/service-totals-within.ts'
import { needStates } from '#core/pairing/need-states.ts'
import { serviceTotalsOf } from '#core/pairing/service-totals-of.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import { Plan } from '#core/plan/plan.ts'
import { ACTIVITIES } from '#core/plan/service.ts'
import { caredCity } from '../builders/cared-city.ts'

const empty = new Plan(caredCity())
const communities = empty.jurisdictions('community').map(({ id }) => id)
const days = ['2022-03-04', '2023-05-06', '2023-12-31', '2024-01-01'] as const

/** Needs of communities, and services of which some meet them. */
const records = fc
  .array(
    fc.record({
      community: fc.constantFrom(...communities),
      opened: fc.constantFrom(...days),
      date: fc.constantFrom(...days),
      activity: fc.constantFrom(...ACTIVITIES),
      tenths: fc.nat(100),
      solved: fc.nat(2),
      satisfaction: fc.option(fc.nat(100)),
      isMeant: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((drawn) =>
    drawn.flatMap(
      ({ community, opened, date, tenths, isMeant, activity, solved, satisfaction }, i): CareRecord[] => [
        { kind: 'need', id: `n${i}`, community, tag: 'x', text: 'x', opened },
        {
          kind: 'service',
          id: `s${i}`,
          department: 'A',
          community,
          date,
          activity,
          text: '',
          hours: tenths / 10,
          people: i,
          raised: 2,
          solved,
          satisfaction,
          need: isMeant ? `n${i}` : null,
        },
      ],
    ),
  )

test('a street comes to what the city would come to with the records of the street alone', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...communities), (drawn, community) => {
      const street = empty.get(community)!.parent!
      const all = new Plan(caredCity(drawn))
      const own = drawn.filter(
        (record) => 'community' in record && all.get(record.community)!.parent === street,
      )
      const alone = serviceTotalsOf(new Plan(caredCity(own)), { year: 2023 })
      const scope = { kind: 'place', id: street } as const
      const { hours, satisfaction, ...counts } = serviceTotalsWithin(all, needStates(all), {
        scope,
        year: 2023,
      })
      expect(alone).toMatchObject(counts)
      expect(hours).toBeCloseTo(alone.hours, 6)
      if (satisfaction === null) expect(alone.satisfaction).toBeNull()
      else expect(satisfaction).toBeCloseTo(alone.satisfaction!, 6)
    }),
    { numRuns: 40 },
  )
})
