import { careProblem, type EnteredRecord } from '#core/plan/care-problem.ts'
import type { Plan } from '#core/plan/plan.ts'
import { problem, type Problem } from '#core/problem/problem.ts'

/**
 * What is wrong with a record that a person entered today (YYYY-MM-DD), or null. Codes: `care-unchosen {field}`,
 * `care-date-future {date}`, and those of `careProblem`.
 */
export function careEntryProblem(plan: Plan, record: EnteredRecord, today: string): Problem | null {
  if ('community' in record && record.community === '')
    return problem('care-unchosen', { field: 'community' })
  if ('department' in record && record.department === '')
    return problem('care-unchosen', { field: 'department' })
  const day = record.kind === 'service' ? record.date : record.kind === 'need' ? record.opened : ''
  return careProblem(plan, record) ?? (day > today ? problem('care-date-future', { date: day }) : null)
}
