import { toDegrees } from '#core/geometry/grid.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { Topology } from '#core/topology/topology.ts'

/** One GeoJSON feature per face, `id` = index. */
export function facesGeoJson(topology: Topology): string {
  const features = Array.from({ length: topology.faceCount }, (_, face) => {
    const rings: string[] = []
    for (let ring = topology.faceRingStart[face]!; ring < topology.faceRingStart[face + 1]!; ring++) {
      const positions = ringPositions(topology, topology.faceRings[ring]!)
      rings.push(`[${lineOf([...positions, positions[0]!, positions[1]!])}]`)
    }
    return feature(face, 'Polygon', rings.join(','))
  })
  return collection(features)
}

/** One GeoJSON feature per arc, `id` = index. */
export function arcsGeoJson({ points, arcStart }: Topology): string {
  const features = Array.from({ length: arcStart.length - 1 }, (_, arc) =>
    feature(arc, 'LineString', lineOf([...points.subarray(2 * arcStart[arc]!, 2 * arcStart[arc + 1]!)])),
  )
  return collection(features)
}

function lineOf(positions: readonly number[]): string {
  const pairs: string[] = []
  for (let at = 0; at < positions.length; at += 2) {
    pairs.push(`[${toDegrees(positions[at]!)},${toDegrees(positions[at + 1]!)}]`)
  }
  return pairs.join(',')
}

function feature(id: number, type: string, coordinates: string): string {
  return `{"type":"Feature","id":${id},"properties":{"id":${id}},"geometry":{"type":"${type}","coordinates":[${coordinates}]}}`
}

function collection(features: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`
}
