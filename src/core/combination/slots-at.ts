import { BASE_STEP, type History } from '#core/plan/history.ts'
import type { StepId } from '#core/plan/step.ts'
import type { SlotCounts } from '#core/topology/topology-diff.ts'

/** How many slots of arcs, faces and nodes there are at a step: those of the last border that moved on the way to it. */
export function slotsAt({ steps }: History, base: SlotCounts, step: StepId): SlotCounts {
  for (let at = step; at !== BASE_STEP; at = steps[at - 1]!.parent) {
    const { topology } = steps[at - 1]!.diff
    if (topology !== null) return topology.slots[1]
  }
  return base
}
