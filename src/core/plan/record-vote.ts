import { tallyProblem } from '#core/voting/tally-problem.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'

/**
 * Writes down how the compounds of a merge voted. Codes: `merge-unknown`, `merge-not-voting {name}` (it is not at the
 * vote), `vote-compound-foreign {compound}`, `vote-compound-twice {compound}`, and those of a tally with the compound.
 */
export function recordVote(
  plan: Plan,
  { id, matter, tallies }: Extract<Command, { type: 'record-vote' }>,
): Result<PlanDiff> {
  const from = plan.merges.get(id)
  if (from === undefined) return fail(problem('merge-unknown'))
  if (from.stage !== 'vote') return fail(problem('merge-not-voting', { name: from.name }))
  const seen = new Set<number>()
  for (const tally of tallies) {
    const compound = plan.base.compounds.names[tally.compound] ?? ''
    if (!from.compounds.includes(tally.compound)) return fail(problem('vote-compound-foreign', { compound }))
    if (seen.has(tally.compound)) return fail(problem('vote-compound-twice', { compound }))
    seen.add(tally.compound)
    const wrong = tallyProblem(tally)
    if (wrong !== null) return fail(problem(wrong.code, { ...wrong.data, compound }))
  }
  const to = { ...from, matter, tallies: tallies.toSorted((a, b) => a.compound - b.compound) }
  if (JSON.stringify(to) === JSON.stringify(from)) return ok(EMPTY_DIFF)
  return ok({ ...EMPTY_DIFF, merges: [{ from, to }] })
}
