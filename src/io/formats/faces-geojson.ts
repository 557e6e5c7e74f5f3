import type { Topology } from '#core/topology/topology.ts'
import { ByteWriter } from './byte-writer.ts'

/** GeoJSON text with one polygon for each face, its `id` the index of the face: what the map paints. */
export function facesGeoJson(topology: Topology): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.text('{"type":"FeatureCollection","features":[')
  for (let face = 0; face < topology.faceCount; face++) {
    writer.text(`${face === 0 ? '' : ','}\n{"type":"Feature","id":${face},"properties":{},"geometry":`)
    writeFace(topology, face, writer)
    writer.text('}')
  }
  writer.text('\n]}\n')
  return writer.finish()
}

/** Appends the geometry of a face as a Polygon with RFC 7946 winding. */
export function writeFace(topology: Topology, face: number, writer: ByteWriter): void {
  const { faceRingStart, faceRingEnd, faceRings } = topology
  writer.text('{"type":"Polygon","coordinates":[')
  for (let r = faceRingStart[face]!; r < faceRingEnd[face]!; r++) {
    writer.text(r === faceRingStart[face] ? '[' : ',[')
    writeRing(topology, faceRings[r]!, writer)
    writer.text(']')
  }
  writer.text(']}')
}

function writeRing({ points, arcStart, arcEnd, next }: Topology, start: number, writer: ByteWriter): void {
  let halfEdge = start
  do {
    const from = arcStart[halfEdge >> 1]!
    const to = arcEnd[halfEdge >> 1]! - 1
    const isForward = (halfEdge & 1) === 0
    if (isForward) writer.positions(points, from, to - from)
    else writer.positions(points, to, to - from, -1)
    writer.text(',')
    halfEdge = next[halfEdge]!
  } while (halfEdge !== start)
  const arc = start >> 1
  writer.positions(points, (start & 1) === 0 ? arcStart[arc]! : arcEnd[arc]! - 1, 1)
}
