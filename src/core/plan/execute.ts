import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import { assignFaces } from './assign-faces.ts'
import { assignUnits } from './assign-units.ts'
import type { Command } from './command.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { diffToBase } from './diff-to-base.ts'
import { editJurisdiction } from './edit-jurisdiction.ts'
import { invertDiff } from './invert-diff.ts'
import { mergeJurisdictions } from './merge-jurisdictions.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF, isEmptyDiff } from './plan-diff.ts'
import { retireJurisdiction } from './retire-jurisdiction.ts'
import { ruleProblem } from './rule-problem.ts'
import { squashDiff } from './squash-diff.ts'

/**
 * What a command would change in the plan, or why it is refused. The plan is left as it was.
 * Problem codes: those of the single commands; `nothing-changes` when the plan is already as asked.
 */
export function execute(plan: Plan, command: Command): Result<PlanDiff> {
  const result = diffOf(plan, command)
  if (result.ok && isEmptyDiff(result.value)) return fail(problem('nothing-changes'))
  return result
}

function diffOf(plan: Plan, command: Command): Result<PlanDiff> {
  switch (command.type) {
    case 'assign':
      return assignUnits(plan, command.units, command.to)
    case 'assign-faces':
      return assignFaces(plan, command.faces, command.to)
    case 'create':
      return createJurisdiction(plan, command)
    case 'rename':
      return editJurisdiction(plan, command.id, { name: command.name.trim(), code: command.code.trim() })
    case 'recolour':
      return editJurisdiction(plan, command.id, { colour: command.colour })
    case 'lock':
      return editJurisdiction(plan, command.id, { locked: command.locked })
    case 'merge':
      return mergeJurisdictions(plan, command.ids, command.into)
    case 'retire':
      return retireJurisdiction(plan, command.id)
    case 'set-rules': {
      const wrong = ruleProblem(command.rules)
      if (wrong !== null) return fail(wrong)
      const same = JSON.stringify(plan.rules) === JSON.stringify(command.rules)
      return ok(same ? EMPTY_DIFF : { ...EMPTY_DIFF, rules: [plan.rules, command.rules] })
    }
    case 'reset':
      return ok(diffToBase(plan))
    case 'batch':
      return executeBatch(plan, command.commands)
  }
}

/** Later commands see what earlier ones did; one refusal refuses all. */
function executeBatch(plan: Plan, commands: readonly Command[]): Result<PlanDiff> {
  const { revision } = plan
  const done: PlanDiff[] = []
  let refusal: Result<PlanDiff> | null = null
  for (const command of commands) {
    const result = diffOf(plan, command)
    if (!result.ok) {
      refusal = result
      break
    }
    plan.apply(result.value)
    done.push(result.value)
  }
  for (const diff of done.toReversed()) plan.apply(invertDiff(diff))
  plan.revision = revision
  return refusal ?? ok(squashDiff(done))
}
