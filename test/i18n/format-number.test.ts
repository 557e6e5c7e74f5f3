import { describe, expect, test } from 'vitest'
import {
  formatArea,
  formatChange,
  formatDeviation,
  formatMetres,
  formatSpoken,
  formatWhole,
} from '#app/i18n/format-number.ts'

describe('numbers are written so that columns align and signs are seen', () => {
  test('thousands are parted by a thin space', () => {
    expect(formatWhole(1_204_318)).toBe('1\u202f204\u202f318')
    expect(formatWhole(999)).toBe('999')
  })

  test('a deviation always has its sign, and zero says so', () => {
    expect(formatDeviation(0.1234)).toBe('+12.3\u202f%')
    expect(formatDeviation(-0.04)).toBe('\u22124.0\u202f%')
    expect(formatDeviation(0.0004)).toBe('±0\u202f%')
  })

  test('a change always has its sign', () => {
    expect(formatChange(1204)).toBe('+1\u202f204')
    expect(formatChange(-1204)).toBe('\u22121\u202f204')
    expect(formatChange(0)).toBe('±0')
  })

  test('a whole 万 has no decimals', () => {
    expect(formatSpoken(200_000, true)).toBe('20\u202f万')
    expect(formatSpoken(9_999, true)).toBe('9\u202f999\u202f')
  })

  test('lengths and areas choose the unit that a person would', () => {
    expect(formatMetres(0.013)).toBe('1.3\u202fcm')
    expect(formatMetres(4.25)).toBe('4.3\u202fm')
    expect(formatMetres(2500)).toBe('2.5\u202fkm')
    expect(formatArea(12.4)).toBe('12\u202fm²')
    expect(formatArea(2_500_000)).toBe('2.50\u202fkm²')
  })
})
