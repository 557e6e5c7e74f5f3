import { borderStretch } from '#core/editing/border-stretch.ts'
import { isClosedStretch } from '#core/editing/is-closed-stretch.ts'
import { stretchVertices } from '#core/editing/stretch-vertices.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { borderSides } from './border-sides.ts'
import type { PickedBorder } from './workbench-state.ts'

/** The stretch of border of `level` that a half-edge is part of, or null where no border of that level runs. */
export function pickedBorder(plan: Plan, level: Level, halfEdge: number): PickedBorder | null {
  const { topology } = plan
  if (!(halfEdge >= 0 && halfEdge < topology.face.length)) return null
  const halfEdges = borderStretch(topology, plan.labels(level), halfEdge)
  const first = halfEdges[0]
  if (first === undefined) return null
  return {
    sides: borderSides(plan, level, first),
    halfEdges,
    vertices: stretchVertices(topology, halfEdges),
    isClosed: isClosedStretch(topology, halfEdges),
  }
}
