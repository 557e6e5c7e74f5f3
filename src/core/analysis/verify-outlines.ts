import { area, featureCollection, multiPolygon, polygon, union } from '#core/geometry/turf.ts'
import type { Feature, MultiPolygon, Polygon } from '#core/geometry/turf.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'

/** Two ways of joining agree when areas differ by no more than rounding of doubles on a sphere can make. */
const AGREED_SQUARE_METERS = 0.01
const AGREED_SHARE = 1e-9

/** What an independent library says about our outlines of a level. */
export interface OutlineVerification {
  readonly level: Level
  readonly checked: number
  /** Jurisdictions whose outline by Turf has another area. */
  readonly differing: readonly JurisdictionId[]
  /** Jurisdictions whose units Turf could not join: nothing is known about them. */
  readonly unjoined: readonly JurisdictionId[]
  /** Largest difference of area among those that agree. */
  readonly largestSquareMeters: number
}

/**
 * Joins the units of every jurisdiction of a level a second time, with Turf's polygon union, and compares areas with
 * the dissolved outlines. Slow by design: it shares nothing with the topology but the units. Yields the share done
 * after each jurisdiction, returns the account.
 */
export function* verifyOutlines(plan: Plan, level: Level): Generator<number, OutlineVerification> {
  const { topology } = plan
  const faces = outlinePolygons(dissolve(topology, Int32Array.from(plan.faceOwner.keys())))
  const outlines = outlinePolygons(dissolve(topology, plan.labels(level)))
  const differing: JurisdictionId[] = []
  const unjoined: JurisdictionId[] = []
  let largestSquareMeters = 0
  let checked = 0
  for (const [slot, shapes] of outlines) {
    const members: Feature<Polygon>[] = []
    plan.eachFace(slot, (face) => members.push(...faces.get(face)!.map((rings) => polygon(rings))))
    const ours = area(multiPolygon(shapes))
    const theirs = areaOfUnion(members)
    const difference = Math.abs((theirs ?? ours) - ours)
    if (theirs === null) unjoined.push(plan.idOf(slot)!)
    else if (difference > AGREED_SQUARE_METERS + ours * AGREED_SHARE) differing.push(plan.idOf(slot)!)
    else largestSquareMeters = Math.max(largestSquareMeters, difference)
    yield ++checked / outlines.size
  }
  return { level, checked, differing, unjoined, largestSquareMeters }
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
