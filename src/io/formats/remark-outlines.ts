import { toDegrees } from '#core/geometry/grid.ts'
import { LEVELS, type Level } from '#core/plan/level.ts'
import { problem } from '#core/problem/problem.ts'
import type { BuiltTopology } from '#core/topology/built-topology.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import type { ImportAccount } from './import-account.ts'
import { polygonStartByFeature } from './interior-point.ts'
import { outlineDisagreement, type Rings } from './outline-disagreement.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import type { Unit } from './read-units.ts'
import { sameRings } from './same-rings.ts'

/** A disagreement below this is the thickness of a drawn line. */
const NEGLIGIBLE_SQUARE_METERS = 100

/** A city whose units are linked. */
export interface LinkedCity {
  readonly layers: readonly PreparedLayer[]
  readonly ground: readonly Unit[]
  readonly built: BuiltTopology
  readonly account: ImportAccount
}

/**
 * Remarks the drawn outlines of coarser levels that are not the sum of their parts: `outline-disagrees`
 * {areaSquareMeters}. Such an outline is never used; the parts decide.
 */
export function remarkOutlines(
  { layers, ground, built, account }: LinkedCity,
  byLevel: ReadonlyMap<Level, readonly Unit[]>,
  parentOf: ReadonlyMap<Unit, Unit>,
): void {
  const starts = layers.map(({ polygons }) => polygonStartByFeature(polygons))
  for (const level of LEVELS.slice(LEVELS.indexOf(ground[0]!.level) + 1)) {
    const drawn = byLevel.get(level)!.filter((unit) => !unit.isOwn && hasPolygons(starts, unit))
    if (drawn.length === 0) continue
    const label = new Map(drawn.map((unit, index) => [unit, index]))
    const labels = ground.map((unit) => label.get(ancestor(unit, level, parentOf)!) ?? -1)
    const dissolved = ringsByLabel(
      built,
      Int32Array.from(built.faceFeature, (feature) => labels[feature]!),
      drawn.length,
    )
    for (const [index, { layer, feature }] of drawn.entries()) {
      const rings = drawnRings(layers[layer]!, starts[layer]!, feature)
      if (sameRings(rings, dissolved[index]!)) continue
      const area = outlineDisagreement(rings, dissolved[index]!)
      if (area <= NEGLIGIBLE_SQUARE_METERS) continue
      const found = problem('outline-disagrees', { areaSquareMeters: Math.round(area) })
      account.remark(account.indexOf(layer, feature), found)
    }
  }
}

function hasPolygons(starts: readonly Uint32Array[], { layer, feature }: Unit): boolean {
  return layer >= 0 && starts[layer]![feature + 1]! > starts[layer]![feature]!
}

function ancestor(unit: Unit, level: Level, parentOf: ReadonlyMap<Unit, Unit>): Unit | undefined {
  let at: Unit | undefined = unit
  while (at !== undefined && at.level !== level) at = parentOf.get(at)
  return at
}

function ringsByLabel({ topology }: BuiltTopology, labels: Int32Array, count: number): Rings[] {
  const rings = Array.from({ length: count }, (): number[][] => [])
  const { points, ringStart, ringLabel } = dissolve(topology, labels)
  for (const [ring, label] of ringLabel.entries()) {
    rings[label]!.push(Array.from(points.subarray(ringStart[ring]! * 2, ringStart[ring + 1]! * 2), toDegrees))
  }
  return rings
}

function drawnRings({ polygons }: PreparedLayer, start: Uint32Array, feature: number): Rings {
  const { coordinates, ringStart, polygonStart } = polygons
  const rings: number[][] = []
  for (let ring = polygonStart[start[feature]!]!; ring < polygonStart[start[feature + 1]!]!; ring++) {
    rings.push([...coordinates.subarray(ringStart[ring]! * 2, ringStart[ring + 1]! * 2)])
  }
  return rings
}
