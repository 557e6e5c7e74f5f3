import type { FeatureCollection, Position } from 'geojson'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'

/** GeoJSON polygons as flat arrays, for tests; closing positions dropped, anything that is no polygon ignored. */
export function readGeoJson(collection: FeatureCollection): FlatPolygons {
  return fromPolygons(
    collection.features.map(({ geometry }) => {
      if (geometry?.type === 'Polygon') return [geometry.coordinates]
      return geometry?.type === 'MultiPolygon' ? geometry.coordinates : []
    }),
  )
}

/** For each feature its polygons, each a list of rings, closed or not. */
export function fromPolygons(features: readonly (readonly (readonly Position[])[])[][]): FlatPolygons {
  let [positions, rings, polygons] = [0, 0, 0]
  for (const parts of features) {
    polygons += parts.length
    for (const part of parts) {
      rings += part.length
      for (const ring of part) positions += ring.length
    }
  }
  const coordinates = new Float64Array(positions * 2)
  const ringStart = new Uint32Array(rings + 1)
  const polygonStart = new Uint32Array(polygons + 1)
  const polygonFeature = new Uint32Array(polygons)
  let [position, ringAt, polygonAt] = [0, 0, 0]
  for (let feature = 0; feature < features.length; feature++) {
    for (const part of features[feature]!) {
      for (const ring of part) {
        const length = isClosed(ring) ? ring.length - 1 : ring.length
        for (let i = 0; i < length; i++) {
          coordinates[position * 2] = ring[i]![0]!
          coordinates[position * 2 + 1] = ring[i]![1]!
          position++
        }
        ringStart[++ringAt] = position
      }
      polygonStart[++polygonAt] = ringAt
      polygonFeature[polygonAt - 1] = feature
    }
  }
  return {
    coordinates: coordinates.subarray(0, position * 2),
    ringStart,
    polygonStart,
    polygonFeature,
    featureCount: features.length,
  }
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length > 1 && first![0] === last![0] && first![1] === last![1]
}
