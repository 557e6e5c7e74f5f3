import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'

/**
 * Units of `unitLevel` with ground that belongs to no jurisdiction of `level`; ground without a unit counts by face.
 * The one meaning of "unassigned" in the status bar, the opening sentence and the notices.
 */
export function unassignedUnits(plan: Plan, level: Level, unitLevel: Level): number {
  const labels = plan.labels(level)
  const units = plan.labels(unitLevel)
  const found = new Set<number>()
  let bare = 0
  for (let face = 0; face < labels.length; face++) {
    if (labels[face] !== UNASSIGNED || isEmptyFace(plan.topology, face)) continue
    const unit = units[face]!
    if (unit === UNASSIGNED) bare++
    else found.add(unit)
  }
  return found.size + bare
}
