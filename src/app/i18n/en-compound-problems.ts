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
  'merge-ground-changed':
    'Grid borders here were changed again after the merge and did not go back with it. Check them in Boundaries.',
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
  'merge-not-adjacent':
    '“{{name}}” is not beside the other compounds picked. Pick one next to them, or allow a greater distance in the rules.',
  'merge-barrier':
    '{{line}} runs between “{{name}}” and the other compounds picked. Pick compounds on one side of it.',
  'merge-barrier-unnamed':
    'A road, river or railway runs between “{{name}}” and the other compounds picked. Pick compounds on one side of it.',
  'merge-other-community':
    '“{{name}}” has buildings in {{community}}, not in the community of the other compounds picked. Pick another one, or allow several communities.',
  'merge-large':
    '“{{name}}” is a large compound as well. A merge takes one large compound at most; leave one out.',
  'merge-above-households':
    'Together they have {{value, n}} households; the limit is {{limit, n}}. Leave a compound out.',
  'merge-above-floor-area':
    'Together they have {{value, n}} m² of floor area; the limit is {{limit, n}} m². Leave a compound out.',
  'merge-above-buildings':
    'Together they have {{value, n}} buildings; the limit is {{limit, n}}. Leave a compound out.',
  'merge-strip-blocked':
    'Other compounds, a road or a river part the compounds picked, so that they cannot be one. Pick others.',
  'merge-reduce-by': 'How many compounds fewer must be a positive whole number. Please correct it.',
  'merge-no-candidates':
    'No compounds side by side can become one. Allow a wider gap or higher caps, or choose another area.',
  'merge-count-unreachable':
    'Under these caps at most {{most, n}} compounds fewer were found, not {{wanted, n}}. Lower the target or raise the caps.',
  'merge-fixed-twice': '“{{name}}” is in the given groups twice. Please keep it once.',
  'merge-fixed-above':
    'The given groups make {{fixed, n}} compounds fewer already, above the target of {{wanted, n}}. Raise the target or leave some out.',
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
  'ballot-columns-missing': 'The table lacks columns: {{columns}}. Add them, or fill in the empty form.',
  'ballot-column-twice': 'There is more than one column “{{column}}”. Keep one.',
  'ballot-area-unit': 'The areas of the column “{{column}}” are not in square metres. Convert them.',
  'ballot-none': 'The table has no row of votes. Fill it in first.',
  'ballot-row-ragged':
    'The row has {{cells, n}} cells but there are {{columns, n}} columns. Put quotes around a name with a comma.',
  'ballot-row-unclear': 'The row has both the vote of a flat and counted votes. Keep one of them.',
  'ballot-cell-missing': '“{{column}}” is empty. Fill it in; who took no part is “absent”.',
  'ballot-number-unreadable': '“{{column}}”: “{{text}}” is no number. Write counts, not percentages.',
  'ballot-number-negative': '“{{column}}”: “{{text}}” is negative. Correct it.',
  'ballot-number-large': '“{{column}}”: “{{text}}” is beyond reason. Check it.',
  'ballot-count-fractional': '“{{column}}”: “{{text}}” is no whole number of people. Correct it.',
  'ballot-area-decimals':
    '“{{column}}”: “{{text}}” is finer than a square centimetre, which cannot be counted exactly. Keep four decimals at most.',
  'ballot-choice-unknown': '“{{text}}” is no vote. Write agree, against, abstain or absent.',
  'ballot-compound-unknown':
    '“{{compound}}” is not among the compounds that vote, or several have this name. Use its code.',
  'ballot-kinds-mixed':
    'Row {{first, n}} has votes of “{{compound}}” of the other kind: either one row for each flat, or counted votes. Correct it.',
  'ballot-area-invalid': 'The exclusive area must be more than zero. Correct it.',
  'ballot-flat-twice':
    'This is the flat of row {{first, n}}. A flat votes once; those who own it together share a row.',
  'ballot-choice-differs':
    'This is the owner of row {{first, n}}, who voted otherwise there. Ask, and write the same in both.',
  'ballot-building-twice':
    'This counts again what row {{first, n}} counts: the same building, or a building beside the whole compound. Take one out.',
}
