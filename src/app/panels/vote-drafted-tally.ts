import type { VoteCount, VoteTally } from '#core/voting/vote-tally.ts'
import { typedNumber } from './typed-number.ts'
import { voteAreaTyped } from './vote-area-typed.ts'
import { VOTE_COUNTS, type TypedCount, type VoteDraft } from './vote-draft.ts'

/** The tally that is typed, with NaN for what is no number; null where every field is empty. */
export function voteDraftedTally(draft: VoteDraft): VoteTally | null {
  const fields = VOTE_COUNTS.flatMap((count) => Object.values(draft[count]))
  if (fields.every((text) => text.trim() === '')) return null
  const count = ({ heads, areaSquareCentimeters }: TypedCount): VoteCount => ({
    heads: typedNumber(heads),
    areaSquareCentimeters: voteAreaTyped(areaSquareCentimeters),
  })
  return {
    compound: draft.compound,
    total: count(draft.total),
    participating: count(draft.participating),
    agreeing: count(draft.agreeing),
  }
}
