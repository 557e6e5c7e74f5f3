import { divideFaces } from '#core/editing/divide-faces.ts'
import type { FaceDivision } from '#core/editing/face-division.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { borderGuard } from './border-guard.ts'
import { namedBorderProblem } from './named-border-problem.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { recountFaces } from './recount-faces.ts'

/** A division, and the change of the plan that makes it: every piece stays with the owner of its face. */
export interface PlanDivision extends Omit<FaceDivision, 'diff'> {
  readonly diff: PlanDiff
}

/**
 * Divides faces along a line (interleaved grid positions) without giving anything to anybody yet.
 * Codes: those of `divideFaces` and of `borderGuard`.
 */
export function divideAlong(
  plan: Plan,
  line: readonly number[],
  mayDivide: (face: number) => boolean,
): Result<PlanDivision> {
  const divided = divideFaces(plan, line, mayDivide)
  if (!divided.ok) return fail(namedBorderProblem(plan, divided.problem))
  const { diff: topology, pieces, along } = divided.value
  const guarded = borderGuard(plan, topology, pieces.values())
  if (guarded !== null) return fail(guarded)
  const faces = [...pieces].map(([face, origin]) => ({
    face,
    from: null,
    to: plan.idOf(plan.faceOwner[origin]!),
  }))
  const diff = { ...EMPTY_DIFF, topology, faces, ...recountFaces(plan, topology, pieces) }
  return ok({ diff, pieces, along })
}
