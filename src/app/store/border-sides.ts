import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { PickedBorder } from './workbench-state.ts'

/** The jurisdictions of `level` left and right of a half-edge; null for nobody and beyond the edge of the city. */
export function borderSides(plan: Plan, level: Level, halfEdge: number): PickedBorder['sides'] {
  const { face } = plan.topology
  const labels = plan.labels(level)
  const sideOf = (side: number): string | null => plan.idOf(labels[face[side] ?? UNASSIGNED] ?? UNASSIGNED)
  return [sideOf(halfEdge), sideOf(halfEdge ^ 1)]
}
