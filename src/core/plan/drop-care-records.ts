import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type CareChange, type PlanDiff } from './plan-diff.ts'

/**
 * Takes needs, resources and services away. Codes: `care-record-unknown {id}`, `care-need-served {text}` (a service
 * names the need).
 */
export function dropCareRecords(
  plan: Plan,
  { kind, ids }: Extract<Command, { type: 'drop-care-records' }>,
): Result<PlanDiff> {
  const care: CareChange[] = []
  const served = new Set(plan.care.all('service').map(({ need }) => need))
  for (const id of new Set(ids)) {
    const from = plan.care.get(kind, id)
    if (from === undefined) return fail(problem('care-record-unknown', { id }))
    if (from.kind === 'need' && served.has(id)) return fail(problem('care-need-served', { text: from.text }))
    care.push({ from, to: null })
  }
  return ok({ ...EMPTY_DIFF, care })
}
