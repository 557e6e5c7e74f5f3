import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import { namingProblem } from './naming-problem.ts'
import { newRecord } from './new-record.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/**
 * A new jurisdiction that owns nothing yet. Codes: `id-in-use`, `level-absent {level}`, `parent-of-wrong-level {name}`
 * and those of naming and of the parent as target.
 */
export function createJurisdiction(
  plan: Plan,
  command: Extract<Command, { type: 'create' }>,
): Result<PlanDiff> {
  const { id, level, legalStatus, parent } = command
  const [name, code] = [command.name.trim(), command.code.trim()]
  if (id === '' || plan.get(id) !== undefined) return fail(problem('id-in-use', { id }))
  if (!plan.base.levels.includes(level)) return fail(problem('level-absent', { level }))
  const naming = namingProblem(plan, id, name, code)
  if (naming !== null) return fail(naming)
  if (parent !== null) {
    const wrong = targetProblem(plan, parent)
    if (wrong !== null) return fail(wrong)
    const holder = plan.get(parent)!
    if (holder.level !== plan.coarser(level))
      return fail(problem('parent-of-wrong-level', { name: holder.name }))
  }
  return ok({ ...EMPTY_DIFF, added: [newRecord({ id, level, code, name, legalStatus, parent })] })
}
