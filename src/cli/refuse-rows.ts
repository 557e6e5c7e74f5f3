import type { Problem } from '#core/problem/problem.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'
import { PROBLEMS, type Call, type CommandLine } from './command-line.ts'
import { sentenceOf } from './sentence-of.ts'

/** Says why a table is refused, as a whole or by row; the exit code for it. */
export function refuseRows(
  { values, words }: Call,
  line: CommandLine,
  file: string,
  wrong: Problem | readonly RowProblem[],
): number {
  const rows = 'code' in wrong ? [{ row: null, problem: wrong }] : wrong
  if (values.json === true) line.out(`${JSON.stringify({ file, refused: rows }, null, 2)}\n`)
  line.err(`${file}: ${words.care.refused}\n`)
  for (const { row, problem } of rows) {
    line.err(`${row === null ? '' : `${words.care.row} ${row}: `}${sentenceOf(words, problem)}\n`)
  }
  return PROBLEMS
}
