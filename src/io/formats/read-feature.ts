import { problem } from '#core/problem/problem.ts'
import { copyProperties } from './copy-properties.ts'
import type { FlatPolygonWriter } from './flat-polygon-writer.ts'
import { guardGeometry, type GuardedGeometry } from './guard-geometry.ts'
import { isPlainObject } from './is-plain-object.ts'
import type { LayerFeature } from './layer.ts'
import { lineParts } from './line-parts.ts'
import { validateFeature } from './validate-feature.ts'

/**
 * Reads one parsed feature, appends its polygons to the writer, and keeps it with its reason where they cannot be used.
 *
 * Problems: `feature-malformed` and those of `guardGeometry` and `validateFeature`.
 */
export function readFeature(feature: unknown, index: number, writer: FlatPolygonWriter): LayerFeature {
  if (!isPlainObject(feature) || !Object.hasOwn(feature, 'type') || feature['type'] !== 'Feature') {
    const refused = problem('feature-malformed')
    return { id: null, properties: copyProperties(null), point: null, lines: [], refused, mended: [] }
  }
  const id = featureId(feature['id'])
  const properties = copyProperties(feature['properties'])
  const named = { id: id === null ? null : String(id), properties, point: null, lines: [] }
  const guarded = guardGeometry(feature['geometry'])
  if (!guarded.ok) {
    const geometry = feature['geometry']
    const [point, lines] = [singlePoint(geometry), lineParts(geometry)]
    return { ...named, point, lines, refused: guarded.problem, mended: [] }
  }
  const invalid = validateFeature(guarded.value, id)
  if (invalid !== null) return { ...named, refused: invalid, mended: [] }
  writePolygons(guarded.value, index, writer)
  return { ...named, refused: null, mended: guarded.value.mended }
}

/** The position of a Point, or of a MultiPoint that has one only; null for every other geometry. */
function singlePoint(geometry: unknown): readonly [number, number] | null {
  if (!isPlainObject(geometry)) return null
  const { type, coordinates } = geometry
  if (!Array.isArray(coordinates)) return null
  const position: unknown = type === 'MultiPoint' && coordinates.length === 1 ? coordinates[0] : coordinates
  if ((type !== 'Point' && type !== 'MultiPoint') || !Array.isArray(position)) return null
  const [x, y] = position as unknown[]
  return Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : null
}

/** The `id` member where it is what RFC 7946 allows, else null. */
export function featureId(id: unknown): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Appends guarded polygons to the writer. */
export function writePolygons(geometry: GuardedGeometry, feature: number, writer: FlatPolygonWriter): void {
  for (const polygon of geometry.polygons) {
    for (const ring of polygon) {
      for (let i = 0; i < ring.length - 1; i++) writer.position(ring[i]![0]!, ring[i]![1]!)
      writer.endRing()
    }
    writer.endPolygon(feature)
  }
}
