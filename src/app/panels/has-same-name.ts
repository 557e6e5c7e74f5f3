import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** True when a jurisdiction of the level other than `id` is called so; spaces around the name do not count. */
export function hasSameName(plan: Plan, level: Level, name: string, id: JurisdictionId): boolean {
  const wanted = name.trim()
  return plan.jurisdictions(level).some((record) => record.id !== id && record.name.trim() === wanted)
}
