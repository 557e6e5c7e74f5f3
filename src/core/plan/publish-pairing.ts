import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { DepartmentId } from './department.ts'
import { isDay } from './is-day.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type CareChange, type PlanDiff } from './plan-diff.ts'
import type { Publication } from './publication.ts'

/**
 * Makes the pairing public: every community has exactly one department, and what the plan has stands in the city from
 * then on. Codes: `publish-date {date}`, `publish-known`, `publish-none` (there is no community), `publish-not-one
 * {count, name}` (communities with none or several; the first of them).
 */
export function publishPairing(
  plan: Plan,
  { id, date, document }: Extract<Command, { type: 'publish-pairing' }>,
): Result<PlanDiff> {
  if (!isDay(date)) return fail(problem('publish-date', { date }))
  if (plan.care.get('publication', id) !== undefined) return fail(problem('publish-known'))
  const communities = plan.base.levels.includes('community') ? plan.jurisdictions('community') : []
  if (communities.length === 0) return fail(problem('publish-none'))
  const tangled = communities.filter((one) => plan.care.pairOf(one.id)?.departments.length !== 1)
  if (tangled.length > 0) {
    return fail(problem('publish-not-one', { count: tangled.length, name: tangled[0]!.name }))
  }
  const pairs: [JurisdictionId, DepartmentId][] = []
  const care: CareChange[] = []
  for (const community of communities.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const from = plan.care.pairOf(community.id)!
    pairs.push([from.id, from.departments[0]!])
    if (from.standing.join() !== from.departments.join()) {
      care.push({ from, to: { ...from, standing: from.departments } })
    }
  }
  const to: Publication = { kind: 'publication', id, date, document: document.trim(), pairs }
  return ok({ ...EMPTY_DIFF, care: [{ from: null, to }, ...care] })
}
