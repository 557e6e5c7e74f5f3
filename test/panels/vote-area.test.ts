import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { voteAreaText } from '#app/panels/vote-area-text.ts'
import { voteAreaTyped } from '#app/panels/vote-area-typed.ts'

describe('areas of a vote are exact', () => {
  test('whatever is shown reads back to the same cm²', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (area) => {
        expect(voteAreaTyped(voteAreaText(area))).toBe(area)
      }),
    )
  })

  test('two decimals, four only where cm² need them', () => {
    expect(voteAreaText(1_355_000)).toBe('135.50')
    expect(voteAreaText(1_355_001)).toBe('135.5001')
    expect(voteAreaText(0)).toBe('0.00')
    expect(voteAreaText(123_456_780_000)).toBe('12\u202f345\u202f678.00')
  })

  test('what is typed counts to the cm², or not at all', () => {
    expect(voteAreaTyped(' 12,345.6 ')).toBe(123_456_000)
    expect(voteAreaTyped('80')).toBe(800_000)
    for (const text of ['', '-1', '1.23456', '1e3', '80 ㎡', '.5']) expect(voteAreaTyped(text)).toBeNaN()
  })
})
