import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import { namingProblem } from './naming-problem.ts'
import { isDay } from './is-day.ts'
import { numbersOf } from './numbers-of.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/**
 * Makes a jurisdiction something else in law by a document: a service centre becomes a street once the province has
 * approved it (domain notes 0.2 and 1.4). What it was is kept in `formerly`. Codes: `conversion-date {date}`,
 * `conversion-document`, `conversion-before {name, date}` (earlier than the conversion before), `status-of-other-level
 * {name}`, and those of naming and of the target.
 */
export function convertJurisdiction(
  plan: Plan,
  { id, legalStatus, code, date, document }: Extract<Command, { type: 'convert' }>,
): Result<PlanDiff> {
  const wrong = targetProblem(plan, id)
  if (wrong !== null) return fail(wrong)
  const from = plan.get(id)!
  if (!isDay(date)) return fail(problem('conversion-date', { date }))
  if (document.trim() === '') return fail(problem('conversion-document'))
  const last = from.formerly.at(-1)
  if (last !== undefined && date < last.until) {
    return fail(problem('conversion-before', { name: from.name, date: last.until }))
  }
  if (numbersOf(from.level, legalStatus) === null) {
    return fail(problem('status-of-other-level', { name: from.name }))
  }
  const naming = namingProblem(plan, id, from.name, code.trim())
  if (naming !== null) return fail(naming)
  if (from.legalStatus === legalStatus && from.code === code.trim()) return ok(EMPTY_DIFF)
  const was = { legalStatus: from.legalStatus, code: from.code, until: date, document: document.trim() }
  const to = { ...from, legalStatus, code: code.trim(), formerly: [...from.formerly, was] }
  return ok({ ...EMPTY_DIFF, updated: [[from, to]] })
}
