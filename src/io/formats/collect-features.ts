import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { isPlainObject } from './is-plain-object.ts'

/** The features of a file as they came, each still unchecked. */
export interface FeatureList {
  readonly features: readonly unknown[]
  /** Name in the `crs` member of GeoJSON 2008, or null. */
  readonly crs: string | null
  /** Our foreign member, unchecked, or null. */
  readonly heyuan: unknown
}

const GEOMETRY_TYPES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

/**
 * Finds the features of one or several GeoJSON documents: collections, single features and bare geometries.
 *
 * Problems: `file-is-other` {found: 'topojson' | 'esri-json'}, `file-not-geojson` {found: the type or kind of value}.
 */
export function collectFeatures(documents: readonly unknown[]): Result<FeatureList> {
  const features: unknown[] = []
  let crs: string | null = null
  let heyuan: unknown = null
  for (const document of documents) {
    const found = featuresOf(document)
    if (!found.ok) return found
    for (const feature of found.value) features.push(feature)
    if (isPlainObject(document)) {
      crs ??= crsName(document['crs'])
      heyuan ??= Object.hasOwn(document, 'heyuan') ? document['heyuan'] : null
    }
  }
  return ok({ features, crs, heyuan })
}

function featuresOf(document: unknown): Result<readonly unknown[]> {
  if (!isPlainObject(document)) return fail(notGeoJson(document))
  const type = Object.hasOwn(document, 'type') ? document['type'] : undefined
  if (type === 'FeatureCollection') {
    const features = document['features']
    return Array.isArray(features)
      ? ok(features)
      : fail(problem('file-not-geojson', { found: 'no-features' }))
  }
  if (type === 'Feature') return ok([document])
  if (typeof type === 'string' && GEOMETRY_TYPES.has(type)) {
    return ok([{ type: 'Feature', properties: null, geometry: document }])
  }
  if (type === 'Topology') return fail(problem('file-is-other', { found: 'topojson' }))
  if ('spatialReference' in document || 'geometryType' in document || 'rings' in document) {
    return fail(problem('file-is-other', { found: 'esri-json' }))
  }
  return fail(notGeoJson(document))
}

function notGeoJson(document: unknown): Problem {
  if (!isPlainObject(document)) {
    const found = Array.isArray(document) ? 'array' : document === null ? 'null' : typeof document
    return problem('file-not-geojson', { found })
  }
  const type = document['type']
  return problem('file-not-geojson', { found: typeof type === 'string' ? type.slice(0, 40) : 'object' })
}

/** The name in a `crs` member of GeoJSON 2008, or null. */
export function crsName(crs: unknown): string | null {
  if (!isPlainObject(crs) || !isPlainObject(crs['properties'])) return null
  const name = crs['properties']['name'] ?? crs['properties']['code']
  return typeof name === 'string' || typeof name === 'number' ? String(name).slice(0, 100) : null
}
