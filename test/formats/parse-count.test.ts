import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCount } from '#io/formats/parse-count.ts'

describe('parseCount (T04)', () => {
  it('reads digits in every usual form without doubt', () => {
    for (const [raw, value] of [
      [1234, 1234],
      ['1234', 1234],
      ['1,234', 1234],
      ['１２３４', 1234],
      ['１，２３４', 1234],
      ['1.2万', 12_000],
      ['3万人', 30_000],
      [' 300 户', 300],
      ['12栋', 12],
      ['0', 0],
      ['1.1万', 11_000],
    ] as const) {
      expect({ raw, ...parseCount(raw) }).toEqual({ raw, value, doubt: null })
    }
  })

  it('takes nothing, dashes and words for unknown as unknown, never as 0', () => {
    for (const raw of [null, undefined, '', '  ', '-', '—', '无', '不详', 'N/A', 'null', 'NaN']) {
      expect({ raw, ...parseCount(raw) }).toEqual({ raw, value: null, doubt: null })
    }
  })

  it('takes estimates and fractions with a doubt', () => {
    expect(parseCount('约2000')).toEqual({
      value: 2000,
      doubt: { code: 'count-approximate', data: { text: '约2000', value: 2000 } },
    })
    for (const text of ['2000左右', '2000多人', '~2000', '约 2,000 人'])
      expect(parseCount(text)).toMatchObject({ value: 2000, doubt: { code: 'count-approximate' } })
    expect(parseCount(12.7)).toEqual({
      value: 13,
      doubt: { code: 'count-fractional', data: { text: '12.7', value: 13 } },
    })
  })

  it('refuses what is negative, not finite, too large or no number', () => {
    for (const [raw, code] of [
      [-5, 'count-negative'],
      ['-5', 'count-negative'],
      [Number.NaN, 'count-not-finite'],
      [Number.POSITIVE_INFINITY, 'count-not-finite'],
      ['Infinity', 'count-not-finite'],
      [1e10, 'count-too-large'],
      ['1,2,3', 'count-unreadable'],
      ['12,34', 'count-unreadable'],
      ['很多', 'count-unreadable'],
      ['=1+1', 'count-unreadable'],
      [true, 'count-unreadable'],
    ] as const) {
      expect({ raw, ...parseCount(raw) }).toMatchObject({ raw, value: null, doubt: { code } })
    }
  })

  it('never throws, and gives nothing but unknown or a count', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { value } = parseCount(typeof raw === 'symbol' || typeof raw === 'object' ? null : raw)
        expect(value === null || (Number.isInteger(value) && value >= 0)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123,.万千约-+人 '.split('')) }),
        (text) => void parseCount(text),
      ),
    )
  })
})
