import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { PROBLEMS, type Call, type CommandLine } from './command-line.ts'
import { exitCodeOfPlan, type OpenedPlan } from './open-plan.ts'
import { printable } from './printable.ts'
import { proofText } from './proof-text.ts'
import { searchProposals } from './search-proposals.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Words } from './words.ts'
import { writeAccepted } from './write-accepted.ts'

/** Asks for proposals and prints them; `-o` writes the city as the first one would leave it. */
export async function offerProposals(
  call: Call,
  line: CommandLine,
  opened: OpenedPlan,
  request: ProposalRequest,
  seconds: number | null,
): Promise<number> {
  const { values, words } = call
  const found = await searchProposals(opened.metrics, request, seconds)
  if (!found.ok) {
    line.err(`${sentenceOf(words, found.problem)}\n`)
    return PROBLEMS
  }
  const { proposals } = found.value
  line.out(values.json === true ? `${JSON.stringify(proposals, null, 2)}\n` : textOf(proposals, words))
  return Math.max(
    exitCodeOfPlan(opened),
    values.out === undefined ? 0 : writeAccepted(call, line, opened, proposals[0]),
  )
}

function textOf(proposals: readonly Proposal[], words: Words): string {
  const blocks = proposals.map((proposal, i) => {
    const { parts, score, proof, cutShort } = proposal
    const rows = [
      [`${i + 1}.`, proofText(proof, words), ...(cutShort ? [words.cutShort] : [])],
      [words.jurisdiction, words.code, words.residents, words.band],
      ...parts.map(({ name, code, after, band, created }) => [
        printable(name),
        printable(code),
        String(after.residents),
        words.bands[band] ?? band,
        ...(created ? [words.created] : []),
      ]),
      ...score.map(({ key, now, then }) => [
        words.scores[key],
        now === null ? '–' : figure(now),
        '→',
        figure(then),
      ]),
    ]
    return rows.map((cells) => cells.join('\t')).join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function figure(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 0)))
}
