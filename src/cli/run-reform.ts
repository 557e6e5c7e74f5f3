import { ARTICLE_RESULT } from '#core/proposal/article-result.ts'
import { CENTRE_GOALS, type CentreGoal } from '#core/proposal/centre-goal.ts'
import { reformFigures, type ReformFigures } from '#core/proposal/reform-figures.ts'
import { reformLine, type ReformLine } from '#core/proposal/reform-line.ts'
import { GOOD, PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { openBundled } from './open-bundled.ts'
import { proofText } from './proof-text.ts'
import { searchOptions } from './search-options.ts'
import { searchProposals } from './search-proposals.ts'
import { sentenceOf } from './sentence-of.ts'
import { writeAccepted } from './write-accepted.ts'

/**
 * `heyuan reform [--goal GOAL]`: the whole reform of the streets on the bundled city before it, the published result
 * next to ours. 1 when the first proposal does not reach the published line.
 */
export async function runReform(call: Call, line: CommandLine): Promise<number> {
  const { values, words, files } = call
  const { goal = 'article' } = values
  if (files.length > 0) return wrongUse(call, line, files.join(' '))
  if (!isGoal(goal)) return wrongUse(call, line, `--goal ${goal}`)
  const options = searchOptions(call, line)
  if (typeof options === 'number') return options
  const opened = openBundled(line)
  if (!opened.ok) {
    line.err(`${sentenceOf(words, opened.problem)}\n`)
    return PROBLEMS
  }
  const { metrics } = opened.value
  const request = {
    kind: 'reform',
    goal,
    centres: ARTICLE_RESULT.centres,
    largeCommunities: ARTICLE_RESULT.largeCommunities,
    atMostAbove: ARTICLE_RESULT.betweenLimits,
    seed: options.seed,
    effort: 1,
  } as const
  const found = await searchProposals(metrics, request, options.seconds)
  if (!found.ok) {
    line.err(`${sentenceOf(words, found.problem)}\n`)
    return PROBLEMS
  }
  const { proposals, coverage } = found.value
  const lines: ReformLine[] = []
  for (const proposal of proposals) {
    const told = reformLine(metrics, coverage, proposal)
    if (!told.ok) {
      line.err(`${sentenceOf(words, told.problem)}\n`)
      return PROBLEMS
    }
    lines.push(told.value)
  }
  const before = reformFigures(metrics, coverage)
  if (values.json === true) {
    const reforms = proposals.map((proposal, i) => ({ line: lines[i], proposal }))
    line.out(`${JSON.stringify({ article: ARTICLE_RESULT, before, reforms }, null, 2)}\n`)
  } else {
    const columns = [
      columnOf(before, call),
      ...lines.map((one, i) => [
        ...columnOf(one.after, call),
        String(one.movedResidents),
        proofText(proposals[i]!.proof, words),
      ]),
    ]
    const { reformRows } = words
    const heads = [words.before, ...lines.map((_, i) => `${words.proposal} ${i + 1}`)]
    const { aboveSplit, betweenLimits, centres, largeCommunities } = ARTICLE_RESULT
    const article = [aboveSplit, betweenLimits, '–', '–', centres, largeCommunities, '–', '–', '–', '–']
    const rows = [
      ['', words.article, ...heads],
      ...reformRows.map((name, row) => [
        name,
        String(article[row]),
        ...columns.map((column) => column[row] ?? '–'),
      ]),
    ]
    line.out(`${rows.map((cells) => cells.join('\t')).join('\n')}\n`)
  }
  const written = values.out === undefined ? GOOD : writeAccepted(call, line, opened.value, proposals[0])
  return Math.max(lines[0]!.isArticle ? GOOD : PROBLEMS, written)
}

/** In the order of `reformRows`, as far as a state of the city has them. */
function columnOf(figures: ReformFigures, { words }: Call): string[] {
  const { aboveSplit, betweenLimits, withinFirst, largest, centres, largeCommunities, coverage, match } =
    figures
  const share = (value: number | null): string =>
    value === null ? words.unknownRule : `${(100 * value).toFixed(1)}%`
  return [
    String(aboveSplit),
    String(betweenLimits),
    String(withinFirst),
    `${largest.name} ${largest.residents}`,
    String(centres),
    String(largeCommunities),
    share(coverage),
    share(match),
  ]
}

function isGoal(text: string): text is CentreGoal {
  return (CENTRE_GOALS as readonly string[]).includes(text)
}
