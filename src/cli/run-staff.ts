import { staffTable } from '#core/analysis/staff-table.ts'
import { proposePosts } from '#core/proposal/propose-posts.ts'
import { PROBLEMS, type Call, type CommandLine } from './command-line.ts'
import { openJudged } from './open-judged.ts'
import { exitCodeOfPlan } from './open-plan.ts'
import { printable } from './printable.ts'
import { sentenceOf } from './sentence-of.ts'

/**
 * `heyuan staff [FILE…] [--level street]`: posts, workload and residents per post of every office, and how the same
 * posts would be shared by the work.
 */
export function runStaff(call: Call, line: CommandLine): number {
  const judged = openJudged(call, line)
  if (typeof judged === 'number') return judged
  const { metrics } = judged.opened
  const { words } = call
  const level =
    judged.level ?? (metrics.plan.base.levels.includes('street') ? 'street' : metrics.plan.finestLevel)
  const table = staffTable(metrics, level)
  const proposal = proposePosts(metrics, level)
  const proposed = new Map(proposal.ok ? proposal.value.changes.map(({ id, to }) => [id, to]) : [])
  const rows = table.rows.map((row) => ({ ...row, proposed: proposed.get(row.id) ?? row.posts }))
  const match = proposal.ok ? proposal.value.match : null
  if (call.values.json === true)
    line.out(`${JSON.stringify({ ...table, rows, proposedMatch: match?.[1] ?? null }, null, 2)}\n`)
  else {
    const lines = [
      [
        words.jurisdiction,
        words.residents,
        words.posts,
        words.proposed,
        words.workload,
        words.perPost,
        words.needed,
      ],
      ...rows.map(({ name, residents, posts, proposed: then, workload, residentsPerPost, needed }) => [
        printable(name),
        String(residents),
        posts === null ? '–' : String(posts),
        then === null ? '–' : String(then),
        workload.points.toFixed(0),
        residentsPerPost === null ? '–' : residentsPerPost.toFixed(0),
        String(needed),
      ]),
      [
        words.match,
        table.match === null ? '–' : table.match.toFixed(3),
        '→',
        match === null ? '–' : match[1].toFixed(3),
      ],
    ]
    line.out(`${lines.map((cells) => cells.join('\t')).join('\n')}\n`)
  }
  if (!proposal.ok && proposal.problem.code !== 'nothing-changes') {
    line.err(`${sentenceOf(words, proposal.problem)}\n`)
    return PROBLEMS
  }
  return exitCodeOfPlan(judged.opened)
}
