import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Unit } from './read-units.ts'

const MAX_OWN_ID_LENGTH = 200

/** Ids of the units of an import, and which codes stand more than once in a level. */
export interface UnitIds {
  readonly ids: ReadonlyMap<Unit, JurisdictionId>
  readonly duplicates: ReadonlySet<Unit>
}

/**
 * Gives every unit an internal id: the one of our own export, else level and code, else level and running number, so
 * that the same files give the same ids. Ids of foreign features are never trusted to be unique, or to be ids at all.
 */
export function jurisdictionIds(units: readonly Unit[]): UnitIds {
  const ids = new Map<Unit, JurisdictionId>()
  const used = new Set<JurisdictionId>()
  const duplicates = new Set<Unit>()
  const codes = new Set<string>()
  for (const [index, unit] of units.entries()) {
    const byCode = `${unit.level}:${unit.code}`
    if (unit.code !== '' && codes.has(byCode)) duplicates.add(unit)
    codes.add(byCode)
    const own = unit.ownId !== null && unit.ownId.length <= MAX_OWN_ID_LENGTH ? unit.ownId : null
    const wished = own ?? (unit.code === '' ? `${unit.level}:#${index + 1}` : byCode)
    let id = wished
    for (let n = 2; used.has(id); n++) id = `${wished}#${n}`
    used.add(id)
    ids.set(unit, id)
  }
  return { ids, duplicates }
}
