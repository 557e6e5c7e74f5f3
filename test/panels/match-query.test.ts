import { describe, expect, test } from 'vitest'
import { matchQuery } from '#app/panels/match-query.ts'

describe('a search finds what a person means', () => {
  test('a part of the name or of the code is enough', () => {
    expect(matchQuery('昭乌达', '昭乌达路街道', '150105006000')).toBe(true)
    expect(matchQuery('006000', '昭乌达路街道', '150105006000')).toBe(true)
  })

  test('every word must be there, full width counts as half width', () => {
    expect(matchQuery('路 １５０１０５', '昭乌达路街道', '150105006000')).toBe(true)
    expect(matchQuery('路 150102', '昭乌达路街道', '150105006000')).toBe(false)
  })

  test('an empty search finds everything', () => {
    expect(matchQuery(' ', '', '')).toBe(true)
  })
})
