import type { Topology } from '#core/topology/topology.ts'
import { ByteWriter } from './byte-writer.ts'

/** GeoJSON text with one line for each arc, its `id` the index of the arc: the borders that the map draws. */
export function arcsGeoJson({ points, arcStart, arcEnd }: Topology): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.text('{"type":"FeatureCollection","features":[')
  for (let arc = 0; arc < arcStart.length; arc++) {
    writer.text(`${arc === 0 ? '' : ','}\n{"type":"Feature","id":${arc},"properties":{},"geometry":`)
    writer.text('{"type":"LineString","coordinates":[')
    writer.positions(points, arcStart[arc]!, arcEnd[arc]! - arcStart[arc]!)
    writer.text(']}}')
  }
  writer.text('\n]}\n')
  return writer.finish()
}
