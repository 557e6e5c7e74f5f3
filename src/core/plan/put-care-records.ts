import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { careProblem } from './care-problem.ts'
import type { CareRecord } from './care-record.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type CareChange, type PlanDiff } from './plan-diff.ts'

/**
 * Puts departments, needs, resources and services into the plan, new ones or in place of those of the same id. All or
 * none. Codes: `care-twice {id}` and those of `careProblem`.
 */
export function putCareRecords(
  plan: Plan,
  { records }: Extract<Command, { type: 'put-care-records' }>,
): Result<PlanDiff> {
  const together = new Map<string, CareRecord>()
  for (const record of records) {
    const key = `${record.kind} ${record.id}`
    if (together.has(key)) return fail(problem('care-twice', { id: record.id }))
    together.set(key, record)
  }
  const care: CareChange[] = []
  for (const to of records) {
    const wrong = careProblem(plan, to, together)
    if (wrong !== null) return fail(wrong)
    const from = plan.care.get(to.kind, to.id) ?? null
    if (JSON.stringify(from) !== JSON.stringify(to)) care.push({ from, to })
  }
  return ok({ ...EMPTY_DIFF, care })
}
