import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allotCentres, type CentrePool } from '#core/proposal/allot-centres.ts'
import { holdAbove } from '#core/proposal/hold-above.ts'

const LIMIT = 100

const somePools = fc.array(
  fc
    .record({
      residents: fc.nat(500),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      offices: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ residents, share, offices }): CentrePool => ({
      residents,
      keeps: Math.floor(residents * share),
      offices,
    })),
  { minLength: 1, maxLength: 4 },
)

/** Every way to give so many to so many. */
function* waysToGive(count: number, pools: number): Generator<number[]> {
  if (pools === 1) {
    yield [count]
    return
  }
  for (let first = 0; first <= count; first++) {
    for (const rest of waysToGive(count - first, pools - 1)) yield [first, ...rest]
  }
}

function highestMean(pools: readonly CentrePool[], open: readonly number[]): number {
  return Math.max(...pools.map(({ residents, offices }, at) => residents / (offices + open[at]!)))
}

describe('new centres go where need is', () => {
  test('no way to share them out that meets the limit has a lower highest mean', () => {
    fc.assert(
      fc.property(somePools, fc.nat(7), (pools, count) => {
        const meets = (open: readonly number[]): boolean =>
          pools.every(({ residents, keeps }, at) => residents - keeps <= LIMIT * open[at]!)
        const ways = [...waysToGive(count, pools.length)].filter(meets)
        const allotted = allotCentres(pools, LIMIT, count)
        expect(allotted.ok).toBe(ways.length > 0)
        if (!allotted.ok) {
          expect(allotted.problem.code).toBe('centres-too-few')
          expect(allotted.problem.data['needed']).toBeGreaterThan(count)
          return
        }
        expect(meets(allotted.value)).toBe(true)
        expect(allotted.value.reduce((sum, each) => sum + each, 0)).toBe(count)
        const least = Math.min(...ways.map((open) => highestMean(pools, open)))
        expect(highestMean(pools, allotted.value)).toBe(least)
      }),
    )
  })

  test('who needs more than there are is told how many', () => {
    const allotted = allotCentres([{ residents: 350, keeps: 100, offices: 1 }], LIMIT, 2)
    expect(allotted).toEqual({
      ok: false,
      problem: { code: 'centres-too-few', data: { count: 2, needed: 3 } },
    })
  })
})

describe('some may stay above the first limit', () => {
  test('no other choice of as many leaves more residents where they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 6 }), fc.nat(4), (residents, atMost) => {
        const keeps = holdAbove(residents, 100, 140, atMost)
        const kept = (caps: readonly number[]): number =>
          residents.reduce((sum, each, at) => sum + Math.min(each, caps[at]!), 0)
        let most = 0
        for (let choice = 0; choice < 2 ** residents.length; choice++) {
          const caps = residents.map((_, at) => ((choice >> at) & 1 ? 140 : 100))
          if (caps.filter((cap) => cap === 140).length <= atMost) most = Math.max(most, kept(caps))
        }
        expect(keeps.filter((cap) => cap === 140).length).toBeLessThanOrEqual(atMost)
        expect(kept(keeps)).toBe(most)
      }),
    )
  })
})
