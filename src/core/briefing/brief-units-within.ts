import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { BriefUnit, CityBriefing } from './city-briefing.ts'

/**
 * The units of a level in a jurisdiction, or in the whole city (null); without a level those of the next finer one. A
 * jurisdiction that has none of them stands for itself.
 */
export function briefUnitsWithin(
  { units, levels }: CityBriefing,
  within: JurisdictionId | null,
  level: Level | null,
): readonly BriefUnit[] {
  const own = within === null ? undefined : units.find(({ id }) => id === within)
  if (within !== null && own === undefined) return []
  const finer = levels[own === undefined ? 0 : levels.indexOf(own.level) + 1]
  const wanted = level ?? finer
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const isWithin = (unit: BriefUnit): boolean => {
    if (own === undefined) return true
    for (let at: BriefUnit | undefined = unit; at !== undefined; at = byId.get(at.parent ?? '')) {
      if (at.id === own.id) return true
    }
    return false
  }
  const found = units.filter((unit) => unit.level === wanted && isWithin(unit))
  return found.length === 0 && own !== undefined ? [own] : found
}
