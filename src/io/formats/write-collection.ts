import type { PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import { ByteWriter } from './byte-writer.ts'
import { writeFeature } from './write-feature.ts'

/** A feature to be written. */
export interface OutlineFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly polygons: readonly PolygonCoordinates[]
}

/** Writes plain features as a GeoJSON FeatureCollection. */
export function writeCollection(features: Iterable<OutlineFeature>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.text('{"type":"FeatureCollection","features":[')
  let separator = '\n'
  for (const { properties, polygons } of features) {
    writer.text(separator)
    writeFeature(properties, polygons, writer)
    separator = ',\n'
  }
  writer.text('\n]}\n')
  return writer.finish()
}
