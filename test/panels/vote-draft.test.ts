import { describe, expect, test } from 'vitest'
import { voteDrafts } from '#app/panels/vote-draft.ts'
import { voteDraftedTally } from '#app/panels/vote-drafted-tally.ts'
import { tallyProblem } from '#core/voting/tally-problem.ts'
import type { VoteTally } from '#core/voting/vote-tally.ts'

const TALLY: VoteTally = {
  compound: 7,
  total: { heads: 1_030, areaSquareCentimeters: 123_456_789 },
  participating: { heads: 21, areaSquareCentimeters: 19_355_000 },
  agreeing: { heads: 0, areaSquareCentimeters: 0 },
}

describe('the form of a vote', () => {
  test('shows what is recorded and gives back the same tally', () => {
    const [draft, empty] = voteDrafts([7, 8], [TALLY])
    expect(voteDraftedTally(draft!)).toEqual(TALLY)
    expect(voteDraftedTally(empty!)).toBeNull()
  })

  test('a half-filled or wrong field is refused, never taken for zero', () => {
    const [draft] = voteDrafts([7], [TALLY])
    const wrong = { ...draft!, agreeing: { heads: '', areaSquareCentimeters: '1 ㎡' } }
    expect(tallyProblem(voteDraftedTally(wrong)!)).toEqual({
      code: 'vote-count-invalid',
      data: { field: 'agreeing.heads' },
    })
  })
})
