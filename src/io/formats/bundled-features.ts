import { isPlainObject } from './is-plain-object.ts'

/** A feature of a file that comes with the program, as far as it was looked at. */
export interface BundledFeature {
  readonly type: unknown
  readonly coordinates: readonly unknown[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** The features of a GeoJSON file that comes with the program; null when it is none. */
export function bundledFeatures(bytes: Uint8Array): readonly BundledFeature[] | null {
  const features = parsed(bytes)
  if (!Array.isArray(features)) return null
  const found: BundledFeature[] = []
  for (const feature of features as unknown[]) {
    if (!isPlainObject(feature)) return null
    const { geometry, properties } = feature
    if (!isPlainObject(geometry) || !isPlainObject(properties)) return null
    const { type, coordinates } = geometry
    if (!Array.isArray(coordinates)) return null
    found.push({ type, coordinates, properties })
  }
  return found
}

function parsed(bytes: Uint8Array): unknown {
  try {
    const collection: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isPlainObject(collection) ? collection['features'] : null
  } catch {
    return null
  }
}
