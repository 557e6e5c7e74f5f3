import { expect, it } from 'vitest'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { judgeMergeVote } from '#core/voting/judge-merge-vote.ts'
import { tally } from './a-vote.ts'

const RULE = HOHHOT_PROFILE.voting
const GOOD = [4, 7, 9].map((compound) => tally([10, 10, 10], [10, 10, 10], compound))

it('a merge passes when every compound passes', () => {
  const { passes, compounds } = judgeMergeVote([4, 7, 9], GOOD, RULE, 7)
  expect(passes).toBe(true)
  expect(compounds.map(({ compound, judgement }) => [compound, judgement?.passes])).toEqual([
    [4, true],
    [7, true],
    [9, true],
  ])
})

it('one compound that fails stops it, however large the majority of all', () => {
  const small = tally([4, 4, 2], [4, 4, 2], 7)
  const large = tally([1_000, 1_000, 1_000], [1_000, 1_000, 1_000], 4)
  const { passes, compounds } = judgeMergeVote([4, 7], [large, small], RULE, 7)
  expect(passes).toBe(false)
  expect(compounds[1]!.judgement!.missing.agreeing).toEqual({ heads: 1, areaSquareCentimeters: 1 })
})

it('a compound without a vote, or no compound at all, does not pass', () => {
  const judged = judgeMergeVote([4, 5], GOOD, RULE, 7)
  expect(judged.passes).toBe(false)
  expect(judged.compounds[1]).toEqual({ compound: 5, judgement: null })
  expect(judgeMergeVote([], GOOD, RULE, 7).passes).toBe(false)
})
