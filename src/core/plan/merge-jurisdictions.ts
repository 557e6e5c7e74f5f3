import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import type { FaceMove, PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/**
 * Joins jurisdictions of one level: everything that `ids` hold goes to `into`, and `ids` are retired.
 * Codes: `nothing-chosen`, `units-of-mixed-levels`, those of `targetProblem` (a locked child counts: it would change hands).
 */
export function mergeJurisdictions(
  plan: Plan,
  ids: readonly JurisdictionId[],
  into: JurisdictionId,
): Result<PlanDiff> {
  const merged = [...new Set(ids)].filter((id) => id !== into)
  if (merged.length === 0) return fail(problem('nothing-chosen'))
  const updated: [Jurisdiction, Jurisdiction][] = []
  const faces: FaceMove[] = []
  for (const id of [into, ...merged]) {
    const wrong = targetProblem(plan, id)
    if (wrong !== null) return fail(wrong)
    if (plan.get(id)!.level !== plan.get(into)!.level) return fail(problem('units-of-mixed-levels'))
  }
  for (const id of merged) {
    const from = plan.get(id)!
    const slot = plan.slotOf(id)
    for (const child of plan.childrenOf(slot).toSorted((a, b) => a - b)) {
      const record = plan.at(child)!
      if (record.locked) return fail(problem('jurisdiction-locked', { name: record.name }))
      updated.push([record, { ...record, parent: into }])
    }
    if (from.level === plan.finestLevel)
      plan.eachFace(slot, (face) => faces.push({ face, from: id, to: into }))
    updated.push([from, { ...from, parent: null, retired: true }])
  }
  return ok({ ...EMPTY_DIFF, updated, faces: faces.sort((a, b) => a.face - b.face) })
}
