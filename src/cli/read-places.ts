import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { interiorPoint, polygonStartByFeature } from '#io/formats/interior-point.ts'
import type { Layer } from '#io/formats/layer.ts'
import { readCoordinates } from '#io/formats/read-coordinates.ts'
import { readLayer } from '#io/formats/read-layer.ts'

/** Features of a file as places: points where they are, polygons by a position inside. */
export interface Places {
  readonly layer: Layer
  /** Feature of each place, ascending. */
  readonly feature: Int32Array
  /** Longitude and latitude, interleaved. */
  readonly degrees: Float64Array
}

/** Reads a file of points or polygons. Problems: those of reading, and `import-empty` where nothing has a place. */
export function readPlaces(bytes: Uint8Array, file: string, coordinates: string | undefined): Result<Places> {
  const layer = readLayer(bytes, file)
  if (!layer.ok) return layer
  const reading = readCoordinates(layer.value, coordinates ?? null)
  if (!reading.ok) return reading
  const { points, polygons } = reading.value
  const start = polygonStartByFeature(polygons)
  const found = layer.value.features.flatMap((_, feature) => {
    const place = points.get(feature) ?? interiorPoint(polygons, start, feature)
    return place === null ? [] : [{ feature, place }]
  })
  if (found.length === 0) return fail(problem('import-empty'))
  return ok({
    layer: layer.value,
    feature: Int32Array.from(found, ({ feature }) => feature),
    degrees: Float64Array.from(found.flatMap(({ place }) => [...place])),
  })
}
