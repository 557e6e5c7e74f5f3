import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import { isSameJurisdiction } from './is-same-jurisdiction.ts'
import { namingProblem } from './naming-problem.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'

/**
 * Changes the record of one jurisdiction: name and code, colour, lock, or the words of its four bounds. A locked one can only be unlocked (or
 * recoloured). Codes: `jurisdiction-unknown {id}`, `jurisdiction-retired {name}`, `jurisdiction-locked {name}`,
 * `colour-invalid`, and those of naming.
 */
export function editJurisdiction(
  plan: Plan,
  id: JurisdictionId,
  change: Partial<Pick<Jurisdiction, 'name' | 'code' | 'colour' | 'locked' | 'bounds'>>,
): Result<PlanDiff> {
  const from = plan.get(id)
  if (from === undefined) return fail(problem('jurisdiction-unknown', { id }))
  if (from.retired) return fail(problem('jurisdiction-retired', { name: from.name }))
  if (change.name !== undefined) {
    if (from.locked) return fail(problem('jurisdiction-locked', { name: from.name }))
    const naming = namingProblem(plan, id, change.name, change.code ?? from.code)
    if (naming !== null) return fail(naming)
  }
  const { colour } = change
  if (colour !== undefined && colour !== null && !(Number.isInteger(colour) && colour >= 0)) {
    return fail(problem('colour-invalid'))
  }
  const to = { ...from, ...change }
  return ok(isSameJurisdiction(from, to) ? EMPTY_DIFF : { ...EMPTY_DIFF, updated: [[from, to]] })
}
