import { ARTICLE_CASES } from '#core/merging/article-cases.ts'
import type { LedgerRow } from '#core/merging/ledger-row.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'
import type { MergeRequest } from '#core/merging/merge-request.ts'
import { proposeMerges } from '#core/merging/propose-merges.ts'
import type { Plan } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { findTargets } from './find-targets.ts'
import { fixedGroups } from './fixed-groups.ts'
import { loadMipSolver } from './load-mip-solver.ts'
import { mergeProposalText } from './merge-proposal-text.ts'
import { mergingLimits } from './merging-limits.ts'
import { numberOption } from './number-option.ts'
import { openJudged } from './open-judged.ts'
import { exitCodeOfPlan } from './open-plan.ts'
import { plannedLedger } from './planned-ledger.ts'
import { sentenceOf } from './sentence-of.ts'

/** Compounds fewer at most that may be asked for. */
const MOST = 1_000_000

/** One answer: proposals, each with its ledger. */
interface Answer {
  readonly fixed: MergeRequest['fixed'] & {}
  readonly proposals: readonly { readonly proposal: MergeProposal; readonly ledger: readonly LedgerRow[] }[]
}

/**
 * `heyuan merge [FILE…] [--reduce R] [--within NAME] [--distance M] [--caps …] [--case A,B]… [--article]`: compounds to
 * become one, chosen together; the bundled city where no file is given. `--article` asks twice: with the cases of the
 * article as they are, and freely.
 */
export async function runMerge(call: Call, line: CommandLine): Promise<number> {
  const { values, words } = call
  const reduceBy = numberOption(values.reduce, { fallback: 0, least: 1, most: MOST, whole: true })
  if (reduceBy === null) return wrongUse(call, line, `--reduce ${values.reduce}`)
  const limits = mergingLimits(values.distance, values.caps)
  if (typeof limits === 'string') return wrongUse(call, line, limits)
  const judged = openJudged(call, line)
  if (typeof judged === 'number') return judged
  const { plan } = judged.opened.metrics
  const merging = { ...limits, caps: { ...plan.rules.merging.caps, ...limits.caps } }
  const [within, ...others] = values.within === undefined ? [] : findTargets(plan, values.within)
  if (others.length > 0) return wrongUse(call, line, `${words.manyTargets} ${values.within}`)
  if (values.within !== undefined && within === undefined) {
    return wrongUse(call, line, `${words.unknownTarget}: ${values.within}`)
  }
  const told = (values.case ?? []).flatMap((text) => text.split(';')).map((group) => group.split(','))
  const asked = { within: within?.id ?? null, reduceBy: reduceBy === 0 ? null : reduceBy, merging }
  const cases = values.article === true ? [[...told, ...articleGroups()], told] : [told]
  const answers: Answer[] = []
  for (const groups of cases) {
    const answer = await answerOf(plan, asked, groups, line.now().slice(0, 10))
    if (!answer.ok) {
      line.err(`${sentenceOf(words, answer.problem)}\n`)
      return PROBLEMS
    }
    answers.push(answer.value)
  }
  line.out(values.json === true ? `${JSON.stringify(answers, null, 2)}\n` : textOf(plan, answers, call))
  return exitCodeOfPlan(judged.opened)
}

function articleGroups(): (readonly string[])[] {
  return ARTICLE_CASES.map(({ compounds }) => compounds)
}

async function answerOf(
  plan: Plan,
  asked: Omit<MergeRequest, 'fixed'>,
  groups: readonly (readonly string[])[],
  date: string,
): Promise<Result<Answer>> {
  const fixed = fixedGroups(plan, groups)
  if (!fixed.ok) return fixed
  const run = proposeMerges(plan, { ...asked, fixed: fixed.value }, { solve: await loadMipSolver() })
  let step = run.next()
  while (!step.done) step = run.next()
  if (!step.value.ok) return step.value
  const proposals: Answer['proposals'][number][] = []
  for (const proposal of step.value.value) {
    const ledger = plannedLedger(plan, proposal, date)
    if (!ledger.ok) return ledger
    proposals.push({ proposal, ledger: ledger.value })
  }
  return ok({ fixed: fixed.value, proposals })
}

function textOf(plan: Plan, answers: readonly Answer[], { words }: Call): string {
  const blocks = answers.flatMap(({ proposals }, i) => {
    const texts = proposals.map(({ proposal, ledger }) =>
      mergeProposalText(plan, proposal, ledger, words.merge),
    )
    return answers.length === 1 ? texts : [i === 0 ? words.merge.withCases : words.merge.free, ...texts]
  })
  return `${blocks.join('\n\n')}\n`
}
