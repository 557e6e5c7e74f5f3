import { movedGround } from '#core/comparison/moved-ground.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import type { Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons, type PolygonCoordinates } from '#core/topology/outline-polygons.ts'

/** All ground that changes hands between two compared plans as one outline. */
export function movedOutline(
  first: Plan,
  second: Plan,
  comparison: PlanComparison,
): readonly PolygonCoordinates[] {
  const labels = movedGround(first, second, comparison).labels.map((label) => Math.min(label, 0))
  return outlinePolygons(dissolve(comparison.pieces.topology, labels)).get(0) ?? []
}
