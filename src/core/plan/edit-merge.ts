import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { MergeTerms } from './compound-merge.ts'
import { mergeTermsProblem } from './merge-terms-problem.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'

/** Gives a merge other terms. Codes: `merge-unknown`, and those of terms. */
export function editMerge(
  plan: Plan,
  { id, terms }: Extract<Command, { type: 'edit-merge' }>,
): Result<PlanDiff> {
  const from = plan.merges.get(id)
  if (from === undefined) return fail(problem('merge-unknown'))
  const wrong = mergeTermsProblem(terms)
  if (wrong !== null) return fail(wrong)
  const to = { ...from, ...onlyTerms(terms) }
  if (JSON.stringify(to) === JSON.stringify(from)) return ok(EMPTY_DIFF)
  return ok({ ...EMPTY_DIFF, merges: [{ from, to }] })
}

/** The terms among whatever the command brings: compounds, stage and ground of a merge are no terms. */
function onlyTerms(terms: Partial<MergeTerms>): Partial<MergeTerms> {
  return Object.fromEntries(TERMS.flatMap((key) => (key in terms ? [[key, terms[key]]] : [])))
}

const TERMS: readonly (keyof MergeTerms)[] = [
  'name',
  'code',
  'gates',
  'facilities',
  'isManaged',
  'manager',
  'propertyFee',
  'contractEnd',
  'partyBranch',
  'objections',
]
