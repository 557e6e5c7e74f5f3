import { toDegrees } from '#core/geometry/grid.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { Topology } from '#core/topology/topology.ts'

/** A face as the map draws it, its id the number of the face; null when its slot is empty or was given back. */
export function faceFeature(topology: Topology, face: number): GeoJSON.Feature<GeoJSON.Polygon> | null {
  if (face >= topology.faceCount || isEmptyFace(topology, face)) return null
  const { faceRings, faceRingStart, faceRingEnd } = topology
  const coordinates: GeoJSON.Position[][] = []
  for (let r = faceRingStart[face]!; r < faceRingEnd[face]!; r++) {
    const positions = ringPositions(topology, faceRings[r]!)
    const ring: GeoJSON.Position[] = []
    for (let i = 0; i < positions.length; i += 2) {
      ring.push([toDegrees(positions[i]!), toDegrees(positions[i + 1]!)])
    }
    ring.push(ring[0]!)
    coordinates.push(ring)
  }
  return { type: 'Feature', id: face, properties: {}, geometry: { type: 'Polygon', coordinates } }
}
