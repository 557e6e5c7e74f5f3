import { judgeVote } from './judge-vote.ts'
import type { VoteJudgement } from './vote-judgement.ts'
import type { VoteMatter } from './vote-matter.ts'
import type { VoteRule } from './vote-rule.ts'
import type { VoteTally } from './vote-tally.ts'

/** How the compounds of a merge voted, each by itself. */
export interface MergeVoteJudgement {
  /** True when every one of them passes. */
  readonly passes: boolean
  /** In the order that was asked for; null where no vote is known. */
  readonly compounds: readonly { readonly compound: number; readonly judgement: VoteJudgement | null }[]
}

/**
 * Judges the vote of compounds that are to become one: owners decide on what their own compound shares, so that each
 * compound must pass by itself (Civil Code, article 278; domain notes 2.3). A compound without a vote does not pass.
 */
export function judgeMergeVote(
  compounds: readonly number[],
  tallies: readonly VoteTally[],
  rule: VoteRule,
  matter: VoteMatter,
): MergeVoteJudgement {
  const judged = compounds.map((compound) => {
    const tally = tallies.find((one) => one.compound === compound)
    return { compound, judgement: tally === undefined ? null : judgeVote(tally, rule, matter) }
  })
  const passes = judged.length > 0 && judged.every(({ judgement }) => judgement?.passes === true)
  return { passes, compounds: judged }
}
