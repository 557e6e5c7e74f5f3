import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { holdersOf } from './holders-of.ts'

/** A border of a coarser level that moves together with the one that is redrawn. */
export interface CrossedBorder {
  readonly level: Level
  /** Names of those that lose ground. */
  readonly from: readonly string[]
  readonly to: string
}

/** Borders above the level of `target` that giving it `units` would move; unassigned units move none. */
export function crossedBorders(
  plan: Plan,
  units: readonly JurisdictionId[],
  target: JurisdictionId,
): CrossedBorder[] {
  const level = plan.get(target)?.level
  if (level === undefined) return []
  const coarser = plan.base.levels.slice(plan.base.levels.indexOf(level) + 1)
  return coarser.flatMap((above) => {
    const to = plan.idOf(plan.ancestor(plan.slotOf(target), above))
    const givers = holdersOf(plan, units, above).filter((id) => id !== null && id !== to)
    if (to === null || givers.length === 0) return []
    return [{ level: above, from: givers.map((id) => plan.get(id!)!.name), to: plan.get(to)!.name }]
  })
}
