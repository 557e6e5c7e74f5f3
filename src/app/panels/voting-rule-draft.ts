import type { Fraction, VoteRule } from '#core/voting/vote-rule.ts'
import { fractionText } from './fraction-text.ts'

/** The rule of votes as it stands in the fields of a form: shares as text, such as `2/3`. */
export interface VotingDraft {
  readonly participation: string
  readonly majority: string
  readonly special: string
  readonly specialMatters: readonly number[]
}

/** The fields of a rule of votes. */
export function votingDraft({ participation, majority, special, specialMatters }: VoteRule): VotingDraft {
  return {
    participation: fractionText(participation),
    majority: fractionText(majority),
    special: fractionText(special),
    specialMatters,
  }
}

/** The rule that the fields ask for; what is no fraction is NaN, and the plan refuses it with a reason. */
export function votingOfDraft({ participation, majority, special, specialMatters }: VotingDraft): VoteRule {
  return {
    participation: typedFraction(participation),
    majority: typedFraction(majority),
    special: typedFraction(special),
    specialMatters,
  }
}

function typedFraction(text: string): Fraction {
  const found = /^\s*(\d{1,6})\s*[/／]\s*(\d{1,6})\s*$/.exec(text)
  return found === null ? [Number.NaN, Number.NaN] : [Number(found[1]), Number(found[2])]
}
