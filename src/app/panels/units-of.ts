import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Ids of the units of `unitLevel` that belong to a jurisdiction (itself when it is of that level). */
export function unitsOf(plan: Plan, id: JurisdictionId, unitLevel: Level): JurisdictionId[] {
  const found: JurisdictionId[] = []
  const visit = (slot: number): void => {
    const record = plan.at(slot)
    if (record === undefined) return
    if (record.level === unitLevel) found.push(record.id)
    else for (const child of plan.childrenOf(slot)) visit(child)
  }
  visit(plan.slotOf(id))
  return found
}
