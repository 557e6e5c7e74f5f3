import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/**
 * An id for a new jurisdiction: the same plan gives the same one. No id begins with it, for the parts of units that are
 * divided with it are numbered after it.
 */
export function freeId(plan: Plan, level: Level): JurisdictionId {
  const ids = plan.allJurisdictions().map(({ id }) => id)
  let number = 1
  while (ids.some((id) => id === idOf(number) || id.startsWith(`${idOf(number)}.`))) number++
  return idOf(number)

  function idOf(n: number): JurisdictionId {
    return `${level}:new-${n}`
  }
}
