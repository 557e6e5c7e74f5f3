import type { Texts } from './texts.ts'
import type { zhCompoundProblems } from './zh-compound-problems.ts'

/** English sentences for refused merges of compounds, votes and lists of ballots. */
export const enCompoundProblems: Texts<typeof zhCompoundProblems> = {
  'rules-vote':
    'A share in a vote is a fraction up to 1, numerator and denominator both positive integers. Correct it.',
  'merge-unknown': 'There is no such merge; it may have been taken back. Refresh the list.',
  'merge-known': 'The merge “{{name}}” is in the plan already.',
  'merge-too-few': '“{{name}}” has only one compound. A merge takes at least two: pick another.',
  'merge-unnamed': 'A merge needs a name. Fill it in.',
  'merge-date': 'The date “{{date}}” is wrong. Write it like 2024-04-07.',
  'merge-dates-order': 'The date {{date}} is before that of the last step, {{before}}. Change the date.',
  'merge-contract-date': 'The end of the contract “{{date}}” is wrong. Write it like 2024-04-07.',
  'merge-fee-invalid': 'A property fee lies between 0 and 1,000 yuan per m² a month. Correct it.',
  'merge-guards-invalid':
    'A gate’s place or guards are wrong: guards are zero or a whole number. Correct it.',
  'merge-facility-invalid':
    'The shape of a shared facility is incomplete: a point takes one place, a line two, an area three. Draw it again.',
  'merge-outline-invalid':
    'The outline or the walls of “{{name}}” are wrong; nothing was written. Draft it again.',
  'merge-ended': '“{{name}}” is done or stopped and goes no further. To begin again, take the merge back.',
  'merge-stage-backwards': 'It cannot go back from “{{from, stage}}” to “{{stage, stage}}”. Use undo.',
  'merge-stage-skipped': '“{{stage, stage}}” would be left out. Say why, or do that step first.',
  'merge-reason-missing': 'Stopping takes a reason. Fill it in.',
  'merge-notice-short': 'Only {{days, n}} days on notice; at least {{least, n}} are needed. Change the date.',
  'merge-vote-missing':
    'The vote of “{{compound}}” is not recorded. Every compound votes separately: enter it first.',
  'merge-vote-failed':
    'The vote of “{{compound}}” did not pass, so no passed result can be published. Vote again, or stop the merge.',
  'merge-not-voting': '“{{name}}” is not at the owners’ vote yet. Go on to the vote, then enter its result.',
  'merge-already-one':
    '“{{name}}” is one compound already and cannot be stopped. Take the merge back instead.',
  'merge-across-communities':
    'The merged compound lies in two communities, “{{from}}” and “{{to}}”. Allow their border to move to go on.',
  'compound-unknown': 'There is no compound “{{compound}}”. Check the code or the name.',
  'compound-in-merge': '“{{name}}” is part of the merge “{{merge}}”. A compound can be in one only.',
  'vote-compound-foreign':
    '“{{compound}}” is not part of this merge; its votes were not entered. Check the table.',
  'vote-compound-twice': '“{{compound}}” occurs twice. Keep one result for each compound.',
  'vote-count-invalid': 'The {{field, tally}} of “{{compound}}” must be zero or positive. Correct it.',
  'vote-no-owners':
    '“{{compound}}” has no number of owners or no area, so shares cannot be had. Fill them in.',
  'vote-above-total':
    'The {{field, tally}} of “{{compound}}” exceeds the total. Those agreeing are part of those taking part, those of all.',
}
