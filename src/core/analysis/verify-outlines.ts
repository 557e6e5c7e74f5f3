import { area, featureCollection, multiPolygon, polygon, union } from '#core/geometry/turf.ts'
import type { Feature, MultiPolygon, Polygon } from '#core/geometry/turf.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'

/** Relative difference of area below which two ways of joining are the same up to rounding of doubles. */
const SAME_AREA = 1e-9

/** What an independent library says about our outlines of a level. */
export interface OutlineVerification {
  readonly level: Level
  readonly checked: number
  /** Jurisdictions whose outline by Turf has another area, or that Turf could not join. */
  readonly differing: readonly JurisdictionId[]
  /** Largest relative difference of area among those that Turf could join. */
  readonly largestShare: number
}

/**
 * Joins the units of every jurisdiction of a level a second time, with Turf's polygon union, and compares areas with
 * the dissolved outlines. Slow by design: it shares nothing with the topology but the units. Yields the share done
 * after each jurisdiction, returns the account.
 */
export function* verifyOutlines(plan: Plan, level: Level): Generator<number, OutlineVerification> {
  const { topology } = plan.base
  const faces = outlinePolygons(dissolve(topology, Int32Array.from(plan.faceOwner.keys())))
  const outlines = outlinePolygons(dissolve(topology, plan.labels(level)))
  const differing: JurisdictionId[] = []
  let largestShare = 0
  let checked = 0
  for (const [slot, shapes] of outlines) {
    const members: Feature<Polygon>[] = []
    plan.eachFace(slot, (face) => members.push(...faces.get(face)!.map((rings) => polygon(rings))))
    const ours = area(multiPolygon(shapes))
    const share = Math.abs((areaOfUnion(members) ?? Number.NaN) / ours - 1)
    if (share < SAME_AREA) largestShare = Math.max(largestShare, share)
    else differing.push(plan.idOf(slot)!)
    yield ++checked / outlines.size
  }
  return { level, checked, differing, largestShare }
}

/** Area of the union in m², or null where the library gives up. */
function areaOfUnion(members: readonly Feature<Polygon>[]): number | null {
  if (members.length === 1) return area(members[0]!)
  try {
    const joined: Feature<Polygon | MultiPolygon> | null = union(featureCollection([...members]))
    return joined === null ? null : area(joined)
  } catch {
    return null
  }
}
