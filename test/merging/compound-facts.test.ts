import { describe, expect, test } from 'vitest'
import { compoundFacts } from '#core/merging/compound-facts.ts'
import { Plan } from '#core/plan/plan.ts'
import { yardCity } from '../builders/yard-city.ts'

describe('facts of compounds together', () => {
  const plan = new Plan(
    yardCity({
      yards: [
        {
          at: [0, 0, 40, 40],
          facts: { households: 20, parkingSpaces: 0, propertyFee: 1, floorAreaSquareMeters: 3_000 },
        },
        { at: [50, 0, 40, 40], facts: { households: 30, propertyFee: 2, floorAreaSquareMeters: 1_000 } },
        { at: [100, 0, 40, 40] },
      ],
    }),
  )

  test('are sums of what is known; what is not known is counted and never zero', () => {
    const facts = compoundFacts(plan, [0, 1, 2])
    expect(facts.households).toEqual({ sum: 50, unknown: 1 })
    expect(facts.parkingSpaces).toEqual({ sum: 0, unknown: 2 })
    expect(facts.elderly).toEqual({ sum: null, unknown: 3 })
    expect(compoundFacts(plan, []).households).toEqual({ sum: null, unknown: 0 })
  })

  test('the fee is the mean by floor area', () => {
    expect(compoundFacts(plan, [0, 1, 2]).propertyFee).toEqual({
      sum: (3_000 + 2 * 1_000) / 4_000,
      unknown: 1,
    })
  })
})
