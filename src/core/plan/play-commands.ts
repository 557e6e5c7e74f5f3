import { ok, type Result } from '#core/problem/result.ts'
import type { Branch } from './branch.ts'
import type { Command } from './command.ts'
import { execute } from './execute.ts'
import { Plan } from './plan.ts'
import type { PlanBase } from './plan-base.ts'
import { stepLabel } from './step-label.ts'

/**
 * Commands played one after the other on a city as it was loaded, each as a step made at `at` (ISO 8601). One refusal
 * refuses all; codes: those of the commands.
 */
export function playCommands(
  base: PlanBase,
  commands: readonly Command[],
  at: string,
): Result<Branch['steps']> {
  const plan = new Plan(base)
  const steps: Branch['steps'][number][] = []
  for (const command of commands) {
    const done = execute(plan, command)
    if (!done.ok) return done
    const label = stepLabel(plan, command, done.value)
    plan.apply(done.value)
    steps.push({ command, diff: done.value, label, at })
  }
  return ok(steps)
}
