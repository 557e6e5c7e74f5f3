/** Why a list of votes is refused, in English; {names} are filled in. */
export const enVoteProblems: Readonly<Record<string, string>> = {
  'table-malformed': 'The quotes of row {row} do not close: this is no sound CSV.',
  'rules-file-foreign': 'This is no file of rules, or its rules are not sound.',
  'ballot-columns-missing': 'Columns are missing: {columns}.',
  'ballot-column-twice': 'There is more than one column "{column}".',
  'ballot-area-unit': 'The areas of the column "{column}" are not in square metres.',
  'ballot-none': 'There is no row of votes.',
  'ballot-row-ragged':
    'There are {cells} cells but {columns} columns. A comma in a name needs quotes around the name.',
  'ballot-row-unclear': 'The row has both the vote of a flat and counted votes.',
  'ballot-cell-missing': '"{column}" is empty.',
  'ballot-number-unreadable': '"{column}": "{text}" is no number. Write counts, not percentages.',
  'ballot-number-negative': '"{column}": "{text}" is negative.',
  'ballot-number-large': '"{column}": "{text}" is too large.',
  'ballot-count-fractional': '"{column}": "{text}" is no whole number of people.',
  'ballot-area-decimals':
    '"{column}": "{text}" is finer than a square centimetre (four decimals), which cannot be counted exactly.',
  'ballot-choice-unknown': '"{text}" is no vote. Write agree, against, abstain or absent.',
  'ballot-compound-unknown':
    '"{compound}" is not one of the compounds that vote, or several of them have this name.',
  'ballot-kinds-mixed':
    '"{compound}" has votes of single flats and counted votes; row {first} is of the other kind.',
  'ballot-area-invalid': 'The exclusive area must be more than zero.',
  'ballot-flat-twice': 'This is the flat of row {first}; a flat votes once.',
  'ballot-choice-differs':
    'This is the owner of row {first}, who voted otherwise there; an owner has one vote.',
  'ballot-building-twice':
    'This counts what row {first} has counted: the same building, or a building beside its whole compound.',
  'vote-count-invalid': 'A count of "{compound}" is no whole number from zero up ({field}).',
  'vote-no-owners': '"{compound}" has no owners or no area in all.',
  'vote-above-total':
    '"{compound}" is above 100 % ({field}): those who agree are part of those taking part, those of all.',
}
