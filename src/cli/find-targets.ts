import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/**
 * Jurisdictions that a text names: by id, else by code, else by name; those that exist before retired ones. More than
 * one where a code or a name is not the only one of its kind.
 */
export function findTargets(plan: Plan, text: string): Jurisdiction[] {
  const all = plan.allJurisdictions()
  for (const key of ['id', 'code', 'name'] as const) {
    const found = text === '' ? [] : all.filter((each) => each[key] === text)
    const living = found.filter(({ retired }) => !retired)
    if (found.length > 0) return living.length > 0 ? living : found
  }
  return []
}
