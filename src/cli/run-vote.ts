import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import type { Problem } from '#core/problem/problem.ts'
import { ballotKey } from '#core/voting/ballot-key.ts'
import type { BallotSheet } from '#core/voting/ballot-sheet.ts'
import { judgeMergeVote } from '#core/voting/judge-merge-vote.ts'
import type { RowProblem } from '#core/problem/row-problem.ts'
import { tallyBallots } from '#core/voting/tally-ballots.ts'
import { VOTE_MATTERS, WALL_MATTER } from '#core/voting/vote-matter.ts'
import { readBallots } from '#io/formats/read-ballots.ts'
import { readRules } from '#io/formats/read-rules.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { sentenceOf } from './sentence-of.ts'
import { voteReport, type JudgedCompound } from './vote-report.ts'

/**
 * `heyuan vote FILE.csv [--matter 7] [--rules PROFILE.json]`: whether every compound of a list of votes passes, by each
 * of the four counts. 1 when one of them does not, or when the list is refused, with all that is wrong by row.
 */
export function runVote(call: Call, line: CommandLine): number {
  const { files, values, words } = call
  const [file] = files
  if (file === undefined || files.length > 1) return wrongUse(call, line, `${words.missing} FILE`)
  const matter = VOTE_MATTERS.find((one) => String(one) === (values.matter ?? String(WALL_MATTER)))
  if (matter === undefined) return wrongUse(call, line, `--matter ${values.matter}: 1–${VOTE_MATTERS.length}`)
  const bytes = line.read(file)
  if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
  const profile = values.rules === undefined ? null : line.read(values.rules)
  if (values.rules !== undefined && profile === null)
    return wrongUse(call, line, `${words.cannotRead}: ${values.rules}`)
  const rules = profile === null ? null : readRules(profile)
  if (rules?.ok === false) return refuseFile(values.rules!, rules.problem)
  const sheet = readBallots(bytes)
  if (!sheet.ok) return refuseFile(file, sheet.problem)
  const names = new CompoundNames(sheet.value)
  const counted = tallyBallots(sheet.value, (text) => names.indexOf(text))
  if (!counted.ok) return refuseRows(counted.problems)
  const rule = (rules?.value ?? HOHHOT_PROFILE).voting
  const { tallies } = counted
  const compounds = tallies.map(({ compound }) => compound)
  const vote = judgeMergeVote(compounds, tallies, rule, matter)
  const judged = vote.compounds.map(({ compound, judgement }, i): JudgedCompound => {
    const { total, participating, agreeing } = tallies[i]!
    return { name: names.nameOf(compound), total, participating, agreeing, ...judgement! }
  })
  const isSpecial = rule.specialMatters.includes(matter)
  const needs = {
    participation: rule.participation,
    agreement: isSpecial ? rule.special : rule.majority,
    agreementMustExceed: !isSpecial,
  }
  const report = { matter, ...needs, passes: vote.passes, compounds: judged }
  line.out(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : voteReport(report, words))
  return vote.passes ? GOOD : PROBLEMS

  function refuseFile(path: string, problem: Problem): number {
    if (values.json === true) line.out(`${JSON.stringify({ refused: [{ row: null, problem }] }, null, 2)}\n`)
    line.err(`${path}: ${sentenceOf(words, problem)}\n`)
    return PROBLEMS
  }

  function refuseRows(problems: readonly RowProblem[]): number {
    if (values.json === true) line.out(`${JSON.stringify({ refused: problems }, null, 2)}\n`)
    line.err(`${words.voteRefused}\n`)
    for (const { row, problem } of problems) {
      line.err(`${words.voteRow} ${row}: ${sentenceOf(words, problem)}\n`)
    }
    return PROBLEMS
  }
}

/** The compounds of a list, numbered as they first occur. */
class CompoundNames {
  readonly #names: string[] = []
  readonly #byKey = new Map<string, number>()

  constructor({ rows }: BallotSheet) {
    for (const { compound } of rows) {
      const key = ballotKey(compound)
      if (this.#byKey.has(key)) continue
      this.#byKey.set(key, this.#names.length)
      this.#names.push(compound)
    }
  }

  indexOf(text: string): number | null {
    return this.#byKey.get(ballotKey(text)) ?? null
  }

  nameOf(compound: number): string {
    return this.#names[compound]!
  }
}
