import fc from 'fast-check'
import type { Need } from '#core/plan/need.ts'
import { ACTIVITIES, type Service } from '#core/plan/service.ts'
import { needOf, serviceOf } from '../builders/care-records.ts'

/** Needs of the first community of the cared city. */
export const NEEDS: readonly Need[] = [needOf('n1', '2023-01-01'), needOf('n2', '2023-05-20')]

/** Services of two years in the cared city; some are for {@link NEEDS}. */
export const services: fc.Arbitrary<Service[]> = fc
  .array(
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
  .map((drawn) =>
    drawn.map(({ year, tenths, part, need, ...rest }, i) =>
      serviceOf(`s${i}`, {
        ...rest,
        solved: Math.min(part, rest.raised),
        date: `${year}-06-0${1 + (i % 9)}`,
        hours: tenths / 10,
        need: rest.community === 'community:0,0' ? need : null,
      }),
    ),
  )
