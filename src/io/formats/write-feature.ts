import { toGrid } from '#core/geometry/grid.ts'
import type { PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import type { ByteWriter } from './byte-writer.ts'

/** Appends a feature: a Polygon, a MultiPolygon, or a null geometry where there are no polygons. */
export function writeFeature(
  properties: Readonly<Record<string, unknown>>,
  polygons: readonly PolygonCoordinates[],
  writer: ByteWriter,
): void {
  writer.text('{"type":"Feature","properties":')
  writer.json(properties)
  writer.text(',"geometry":')
  writeGeometry(polygons, writer)
  writer.text('}')
}

function writeGeometry(polygons: readonly PolygonCoordinates[], writer: ByteWriter): void {
  if (polygons.length === 0) {
    writer.text('null')
    return
  }
  const isMulti = polygons.length > 1
  writer.text(isMulti ? '{"type":"MultiPolygon","coordinates":[' : '{"type":"Polygon","coordinates":')
  for (const [p, polygon] of polygons.entries()) {
    writer.text(p === 0 ? '[' : ',[')
    for (const [r, ring] of polygon.entries()) {
      writer.text(r === 0 ? '[' : ',[')
      const steps = ring.flatMap(([lng, lat]) => [toGrid(lng), toGrid(lat)])
      writer.positions(steps, 0, ring.length)
      writer.text(']')
    }
    writer.text(']')
  }
  writer.text(isMulti ? ']}' : '}')
}
