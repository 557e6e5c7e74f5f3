import type { PlanBase } from '#core/plan/plan-base.ts'
import type { SlotCounts } from '#core/topology/topology-diff.ts'

/** Slots of arcs, faces and nodes of a city as it was loaded. */
export function planSlots({ topology }: PlanBase): SlotCounts {
  return { arcs: topology.arcStart.length, faces: topology.faceCount, nodes: topology.nodeCount }
}
