import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** The jurisdictions of `level` that the units belong to, each once; null stands for the unassigned. */
export function holdersOf(
  plan: Plan,
  units: readonly JurisdictionId[],
  level: Level,
): (JurisdictionId | null)[] {
  return [...new Set(units.map((id) => plan.idOf(plan.ancestor(plan.slotOf(id), level))))]
}
