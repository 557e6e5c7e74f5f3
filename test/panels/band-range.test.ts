import { describe, expect, test } from 'vitest'
import { bandRange } from '#app/panels/band-range.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'

describe('the range of a band follows the rules', () => {
  test('each band of the streets begins where the milder one ends', () => {
    expect(bandRange(HOHHOT_PROFILE, 'street', 'good')).toEqual({ from: null, to: 100_000 })
    expect(bandRange(HOHHOT_PROFILE, 'street', 'watch')).toEqual({ from: 100_000, to: 140_000 })
    expect(bandRange(HOHHOT_PROFILE, 'street', 'split')).toEqual({ from: 200_000, to: null })
  })

  test('a level without limits has no bands', () => {
    expect(bandRange(HOHHOT_PROFILE, 'district', 'good')).toBeNull()
    expect(bandRange(HOHHOT_PROFILE, 'grid', 'split')).toBeNull()
  })
})
