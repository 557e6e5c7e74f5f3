import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Problem } from '#core/problem/problem.ts'
import { compoundFinder } from '#core/voting/compound-finder.ts'
import { tallyBallots } from '#core/voting/tally-ballots.ts'
import type { VoteTally } from '#core/voting/vote-tally.ts'
import { readBallots } from '#io/formats/read-ballots.ts'

/** Tallies of a list of votes, or all that is wrong with it; a problem of the whole file has no row. */
export type VoteFile =
  | { readonly ok: true; readonly tallies: readonly VoteTally[] }
  | {
      readonly ok: false
      readonly problems: readonly { readonly row: number | null; readonly problem: Problem }[]
    }

/** Counts a CSV of votes for the compounds of a merge; when anything is wrong, nothing is taken. */
export function voteReadFile({ base }: Plan, { compounds }: CompoundMerge, bytes: Uint8Array): VoteFile {
  const sheet = readBallots(bytes)
  if (!sheet.ok) return { ok: false, problems: [{ row: null, problem: sheet.problem }] }
  return tallyBallots(sheet.value, compoundFinder(base.compounds, compounds))
}
