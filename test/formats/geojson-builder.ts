import type { ImportedCity, ImportOptions } from '#io/formats/import-city.ts'
import { importCity } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'

/** Bytes of a text or of a value as JSON. */
export function bytesOf(content: unknown): Uint8Array {
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
}

/** A closed square ring whose south-west corner is (x, y). */
export function squareRing(x: number, y: number, size = 0.001): [number, number][] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ]
}

/** A feature with a square polygon in Hohhot, `column` squares to the east of the first one. */
export function squareFeature(properties: unknown, column = 0, row = 0) {
  const ring = squareRing(111.7 + column * 0.001, 40.8 + row * 0.001)
  return feature(properties, { type: 'Polygon', coordinates: [ring] })
}

export function feature(properties: unknown, geometry: unknown) {
  return { type: 'Feature', properties, geometry }
}

export function collection(features: readonly unknown[], members: object = {}) {
  return { type: 'FeatureCollection', ...members, features }
}

/** Imports files given by name as JSON values, text or bytes. */
export function importFiles(
  files: Readonly<Record<string, unknown>>,
  options: ImportOptions = {},
): ImportedCity {
  const readings = Object.entries(files).map(([file, content]) => ({
    file,
    result: readLayer(content instanceof Uint8Array ? content : bytesOf(content), file),
  }))
  return importCity(readings, options)
}
