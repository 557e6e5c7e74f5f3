import { fail, ok, type Result } from '#core/problem/result.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { borderGuard } from './border-guard.ts'
import { namedBorderProblem } from './named-border-problem.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { recountFaces } from './recount-faces.ts'

const NO_PIECES: ReadonlyMap<number, number> = new Map()

/**
 * The change of a plan whose borders bend and nothing else: people go where their buildings lie.
 * Codes: those of the edit (with the names of the two sides) and of `borderGuard`.
 */
export function reshapeBorders(plan: Plan, edit: Result<TopologyDiff>): Result<PlanDiff> {
  if (!edit.ok) return fail(namedBorderProblem(plan, edit.problem))
  const topology = edit.value
  if (topology.arcs.length === 0) return ok(EMPTY_DIFF)
  const beside = topology.arcs.flatMap(({ from }) => from?.face ?? []).filter((face) => face >= 0)
  const guarded = borderGuard(plan, topology, beside)
  if (guarded !== null) return fail(guarded)
  return ok({ ...EMPTY_DIFF, topology, ...recountFaces(plan, topology, NO_PIECES) })
}
