import type { VoteCheck, VoteJudgement } from '#core/voting/vote-judgement.ts'
import type { VoteMatter } from '#core/voting/vote-matter.ts'
import type { Fraction } from '#core/voting/vote-rule.ts'
import type { VoteCount, VoteTally } from '#core/voting/vote-tally.ts'
import { printable } from './printable.ts'
import type { Words } from './words.ts'

/** How a compound voted. */
export interface JudgedCompound extends Omit<VoteTally, 'compound'>, VoteJudgement {
  readonly name: string
}

interface VoteReport {
  readonly matter: VoteMatter
  readonly participation: Fraction
  readonly agreement: Fraction
  /** More than the share, where false: at least the share. */
  readonly agreementMustExceed: boolean
  readonly passes: boolean
  readonly compounds: readonly JudgedCompound[]
}

const CM2_DIGITS = 4

/** The outcome of a vote as text: the four counts of every compound, exact, and what is missing. */
export function voteReport(report: VoteReport, words: Words): string {
  const { matter, participation, agreement, agreementMustExceed, passes, compounds } = report
  const share = `${agreementMustExceed ? '>' : '≥'} ${agreement.join('/')}`
  const lines = [
    `${words.voteMatter} ${matter}: ${words.voteTakingPart} ≥ ${participation.join('/')}, ${words.voteAgreeing} ${share}`,
  ]
  for (const { name, checks, passes: isPassed, missing } of compounds) {
    lines.push(`${printable(name)}\t${isPassed ? words.votePasses : words.voteFails}`)
    lines.push(...checks.map((check) => `  ${checkText(check, words)}`))
    const taking = countText(missing.participating, words)
    const agreeing = countText(missing.agreeing, words)
    if (taking !== '') lines.push(`  ${words.voteMissing} ${words.voteTakingPart}: ${taking}`)
    if (agreeing !== '') lines.push(`  ${words.voteMissing} ${words.voteAgreeing}: ${agreeing}`)
  }
  lines.push(passes ? words.voteAllPass : words.voteNotAllPass, words.voteNoAdvice)
  return `${lines.join('\n')}\n`
}

function checkText({ kind, by, have, of, need, isMet }: VoteCheck, words: Words): string {
  const what = kind === 'participation' ? words.voteTakingPart : words.voteAgreeing
  const text = (count: number): string => (by === 'heads' ? String(count) : squareMeters(count))
  const unit = by === 'heads' ? words.voteHeads : 'm²'
  return `${isMet ? '✓' : '✗'} ${what}\t${text(have)}/${text(of)} ${unit}, ${words.voteNeeds} ${text(need)}`
}

/** What is not zero. */
function countText({ heads, areaSquareCentimeters }: VoteCount, words: Words): string {
  const parts: string[] = []
  if (heads > 0) parts.push(`${heads} ${words.voteHeads}`)
  if (areaSquareCentimeters > 0) parts.push(`${squareMeters(areaSquareCentimeters)} m²`)
  return parts.join(', ')
}

/** Whole cm² as m², exactly. */
function squareMeters(squareCentimeters: number): string {
  const digits = String(squareCentimeters).padStart(CM2_DIGITS + 1, '0')
  const decimals = digits.slice(-CM2_DIGITS).replace(/0+$/, '')
  return `${digits.slice(0, -CM2_DIGITS)}${decimals === '' ? '' : `.${decimals}`}`
}
