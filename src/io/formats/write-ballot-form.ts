import { BALLOT_COLUMNS, type BallotColumn } from './ballot-columns.ts'
import { writeCsv } from './write-table.ts'

const FORM: readonly BallotColumn[] = [
  'compoundCode',
  'compound',
  'building',
  'totalHeads',
  'totalArea',
  'participatingHeads',
  'participatingArea',
  'agreeingHeads',
  'agreeingArea',
]

/** Writes an empty form for the counted votes of compounds, a row for each, that `readBallots` reads when it is filled in. */
export function writeBallotForm(
  compounds: readonly { readonly code: string; readonly name: string }[],
  language: 'zh' | 'en',
): Uint8Array<ArrayBuffer> {
  const rows = compounds.map(({ code, name }) => [code, name, ...FORM.slice(2).map(() => null)])
  return writeCsv([FORM.map((key) => BALLOT_COLUMNS[key][language]), ...rows])
}
