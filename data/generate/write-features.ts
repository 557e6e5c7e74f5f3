import type { Point } from './plane/point.ts'
import { lattice } from './plane/lattice.ts'

/** A feature before it is written: plane geometry and plain properties. */
export interface DraftFeature {
  readonly properties: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
  readonly geometry:
    | { readonly type: 'Point'; readonly point: Point }
    | { readonly type: 'LineString'; readonly line: readonly Point[] }
    | { readonly type: 'Polygon'; readonly rings: readonly (readonly Point[])[] }
}

/** A GeoJSON FeatureCollection (RFC 7946, WGS84), one feature a line, at most seven decimals. */
export function writeFeatures(features: readonly DraftFeature[]): string {
  const lines = features.map((feature) => JSON.stringify(write(feature)))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

function write({ properties, geometry }: DraftFeature) {
  return {
    type: 'Feature',
    properties,
    geometry: { type: geometry.type, coordinates: coordinates(geometry) },
  }
}

function coordinates(geometry: DraftFeature['geometry']) {
  switch (geometry.type) {
    case 'Point':
      return lattice.toDegrees(geometry.point)
    case 'LineString':
      return geometry.line.map((point) => lattice.toDegrees(point))
    case 'Polygon':
      return geometry.rings.map((ring) => [...ring, ring[0]!].map((point) => lattice.toDegrees(point)))
  }
}
