import { problem } from '#core/problem/problem.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'

/**
 * Why a jurisdiction cannot give or take, or null. It cannot when it, or anything above it, is locked.
 * Codes: `jurisdiction-unknown {id}`, `jurisdiction-retired {name}`, `jurisdiction-locked {name}`.
 */
export function targetProblem(plan: Plan, id: JurisdictionId): Problem | null {
  const record = plan.get(id)
  if (record === undefined) return problem('jurisdiction-unknown', { id })
  if (record.retired) return problem('jurisdiction-retired', { name: record.name })
  for (let at = plan.slotOf(id); plan.at(at) !== undefined; at = plan.parentOf(at)) {
    const holder = plan.at(at)!
    if (holder.locked) return problem('jurisdiction-locked', { name: holder.name })
  }
  return null
}
