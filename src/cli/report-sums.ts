import type { Sum } from './add-up.ts'
import { GOOD, PROBLEMS, type Call, type CommandLine } from './command-line.ts'

/** Says on the error stream how many figures of each column were not added. 1 when there are any, else 0. */
export function reportSums({ words }: Call, line: CommandLine, sums: ReadonlyMap<string, Sum>): number {
  let code = GOOD
  for (const [column, { unreadable, missing }] of sums) {
    if (unreadable > 0) line.err(`${column}: ${words.unreadable}: ${unreadable}\n`)
    if (missing > 0) line.err(`${column}: ${words.valueMissing}: ${missing}\n`)
    if (unreadable + missing > 0) code = PROBLEMS
  }
  return code
}
