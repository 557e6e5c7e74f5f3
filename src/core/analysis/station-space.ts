import { toDegrees } from '#core/geometry/grid.ts'
import { FACILITY_KINDS } from '#core/plan/facility-table.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'

/**
 * Floor area in m² of the service stations that stand in each jurisdiction of a level: 0 where none stands, null where
 * that of one is not known. Empty when no station is known at all.
 */
export function stationSpace(plan: Plan, level: Level): ReadonlyMap<JurisdictionId, number | null> {
  const { kind, points, areaSquareMeters } = plan.base.facilities
  const stations = [...kind.keys()].filter((facility) => FACILITY_KINDS[kind[facility]!] === 'station')
  const space = new Map<JurisdictionId, number | null>()
  if (stations.length === 0) return space
  for (const { id } of plan.jurisdictions(level)) space.set(id, 0)
  const locator = new FaceLocator(plan.topology)
  const labels = plan.labels(level)
  for (const facility of stations) {
    const face = locator.at(toDegrees(points[2 * facility]!), toDegrees(points[2 * facility + 1]!))
    const id = plan.idOf(labels[face] ?? -1)
    const known = id === null ? undefined : space.get(id)
    if (id === null || known === undefined) continue
    const area = areaSquareMeters[facility]!
    space.set(id, known === null || area === 0 ? null : known + area)
  }
  return space
}
