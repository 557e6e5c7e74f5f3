import { expect, test } from 'vitest'
import { proposedParts } from '#app/panels/proposed-parts.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'

test('so many parts that each can stay within the first limit, two at least', () => {
  const parts = [99_999, 100_001, 200_000, 200_001, 268_331].map((residents) =>
    proposedParts(HOHHOT_PROFILE, 'street', residents),
  )
  expect(parts).toEqual([2, 2, 2, 3, 3])
})

test('without limits nobody can say', () => {
  expect(proposedParts({ ...HOHHOT_PROFILE, residents: {} }, 'street', 300_000)).toBeNull()
})
