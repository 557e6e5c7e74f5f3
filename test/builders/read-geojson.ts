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
  const coordinates: number[] = []
  const ringStart = [0]
  const polygonStart = [0]
  const polygonFeature: number[] = []
  features.forEach((polygons, feature) => {
    for (const rings of polygons) {
      for (const ring of rings) {
        const first = ring[0]
        const last = ring.at(-1)
        const closed = ring.length > 1 && first![0] === last![0] && first![1] === last![1]
        for (const position of closed ? ring.slice(0, -1) : ring) coordinates.push(position[0]!, position[1]!)
        ringStart.push(coordinates.length / 2)
      }
      polygonStart.push(ringStart.length - 1)
      polygonFeature.push(feature)
    }
  })
  return {
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from(ringStart),
    polygonStart: Uint32Array.from(polygonStart),
    polygonFeature: Uint32Array.from(polygonFeature),
    featureCount: features.length,
  }
}
