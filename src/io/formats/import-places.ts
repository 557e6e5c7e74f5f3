import type { Level } from '#core/plan/level.ts'
import { FeatureLocator } from './feature-locator.ts'
import { interiorPoint, polygonStartByFeature } from './interior-point.ts'
import type { Places } from './link-parents.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import type { Unit } from './read-units.ts'

/**
 * Places of units by the polygons of their files. A unit without polygons (a group, a record) lies where the first of
 * its children lies.
 */
export function importPlaces(
  layers: readonly PreparedLayer[],
  byLevel: ReadonlyMap<Level, readonly Unit[]>,
  parentOf: ReadonlyMap<Unit, Unit>,
): Places {
  const starts = new Map<number, Uint32Array>()
  const locators = new Map<Level, ReturnType<typeof locatorsOf>>()
  let firstChild: Map<Unit, Unit> | null = null

  function pointOf(unit: Unit): readonly [lng: number, lat: number] | null {
    const polygons = layers[unit.layer]?.polygons
    if (polygons !== undefined) {
      const start = starts.get(unit.layer) ?? polygonStartByFeature(polygons)
      starts.set(unit.layer, start)
      const point = interiorPoint(polygons, start, unit.feature)
      if (point !== null) return point
    }
    firstChild ??= new Map([...parentOf].toReversed().map(([child, parent]) => [parent, child]))
    const child = firstChild.get(unit)
    return child === undefined ? null : pointOf(child)
  }

  function unitAt(level: Level, [lng, lat]: readonly [lng: number, lat: number]): Unit | null {
    const found = locators.get(level) ?? locatorsOf(layers, byLevel.get(level) ?? [])
    locators.set(level, found)
    for (const { locator, units } of found) {
      const unit = units.get(locator.at(lng, lat))
      if (unit !== undefined) return unit
    }
    return null
  }

  return { pointOf, unitAt }
}

/** One locator for each layer that has units of the level. */
function locatorsOf(layers: readonly PreparedLayer[], units: readonly Unit[]) {
  const byLayer = new Map<number, Map<number, Unit>>()
  for (const unit of units) {
    if (unit.layer < 0) continue
    const byFeature = byLayer.get(unit.layer) ?? new Map<number, Unit>()
    byLayer.set(unit.layer, byFeature.set(unit.feature, unit))
  }
  return [...byLayer].map(([layer, byFeature]) => ({
    locator: new FeatureLocator(layers[layer]!.polygons),
    units: byFeature,
  }))
}
