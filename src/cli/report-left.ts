import type { Sum } from './add-up.ts'
import { GOOD, PROBLEMS, type Call, type CommandLine } from './command-line.ts'
import type { FaceGroups } from './group-faces.ts'
import { reportSums } from './report-sums.ts'

/**
 * Says on the error stream how many features stand in no group and how many figures were not added, for each column
 * over all features. 1 when there are any, else 0.
 */
export function reportLeft(
  call: Call,
  line: CommandLine,
  by: string,
  { names, features, withoutGround }: FaceGroups,
  sums: ReadonlyMap<string, Sum>,
): number {
  const { words } = call
  const withoutValue = names.at(-1) === null ? features.at(-1)!.length : 0
  const said = [
    [`${by}: ${words.noValue}`, withoutValue],
    [words.noGround, withoutGround.length],
  ].filter(([, count]) => count !== 0)
  for (const [what, count] of said) line.err(`${what}: ${count}\n`)
  return Math.max(said.length > 0 ? PROBLEMS : GOOD, reportSums(call, line, sums))
}
