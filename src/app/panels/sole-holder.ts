import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** The one jurisdiction of `level` that all units belong to, or null when there are several or none. */
export function soleHolder(
  plan: Plan,
  units: readonly JurisdictionId[],
  level: Level,
): JurisdictionId | null {
  const holders = new Set(units.map((id) => plan.ancestor(plan.slotOf(id), level)))
  const [only] = holders
  return holders.size === 1 && only !== undefined ? plan.idOf(only) : null
}
