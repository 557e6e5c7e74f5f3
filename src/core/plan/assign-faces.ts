import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import type { FaceMove, PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/**
 * Gives faces to a jurisdiction of the finest level, or to nobody (null).
 * Codes: `nothing-chosen`, `face-unknown {face}`, `target-not-finest {name}` and those of `targetProblem` for the
 * present owners and the target.
 */
export function assignFaces(
  plan: Plan,
  faces: readonly number[],
  to: JurisdictionId | null,
): Result<PlanDiff> {
  if (faces.length === 0) return fail(problem('nothing-chosen'))
  if (to !== null) {
    const wrong = targetProblem(plan, to)
    if (wrong !== null) return fail(wrong)
    const target = plan.get(to)!
    if (target.level !== plan.finestLevel) return fail(problem('target-not-finest', { name: target.name }))
  }
  const moves: FaceMove[] = []
  for (const face of new Set(faces)) {
    const isKnown = Number.isInteger(face) && face >= 0 && face < plan.faceOwner.length
    if (!isKnown || isEmptyFace(plan.topology, face)) return fail(problem('face-unknown', { face }))
    const from = plan.idOf(plan.faceOwner[face]!)
    if (from === to) continue
    const wrong = from === null ? null : targetProblem(plan, from)
    if (wrong !== null) return fail(wrong)
    moves.push({ face, from, to })
  }
  return ok({ ...EMPTY_DIFF, faces: moves })
}
