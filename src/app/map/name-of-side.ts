import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Name of one side of a border; null where nobody has the ground or the city ends. */
export function nameOfSide(plan: Plan, id: JurisdictionId | null): string | null {
  return id === null ? null : (plan.get(id)?.name ?? null)
}
