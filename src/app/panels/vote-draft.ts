import type { VoteCount, VoteTally } from '#core/voting/vote-tally.ts'
import { voteAreaText } from './vote-area-text.ts'

/** The three counts of a vote, in the order of the form. */
export const VOTE_COUNTS = ['total', 'participating', 'agreeing'] as const

/** What is typed of one compound: heads and m². */
export interface VoteDraft {
  readonly compound: number
  readonly total: TypedCount
  readonly participating: TypedCount
  readonly agreeing: TypedCount
}

/** Fields of one count, as in {@link VoteCount}. */
export type TypedCount = Readonly<Record<keyof VoteCount, string>>

const NOTHING: TypedCount = { heads: '', areaSquareCentimeters: '' }

/** The fields of compounds, filled with what is recorded of them. */
export function voteDrafts(
  compounds: readonly number[],
  tallies: readonly VoteTally[],
): readonly VoteDraft[] {
  return compounds.map((compound) => {
    const tally = tallies.find((one) => one.compound === compound)
    const typed = (count: (typeof VOTE_COUNTS)[number]): TypedCount =>
      tally === undefined
        ? NOTHING
        : {
            heads: String(tally[count].heads),
            areaSquareCentimeters: voteAreaText(tally[count].areaSquareCentimeters).replaceAll('\u202f', ''),
          }
    return {
      compound,
      total: typed('total'),
      participating: typed('participating'),
      agreeing: typed('agreeing'),
    }
  })
}
