import type { Position } from 'geojson'
import type { Topology } from '#core/topology/topology.ts'

/** The faces as closed GeoJSON polygon coordinates, in degrees or in grid steps. */
export function facePolygons(topology: Topology, unit: 'degrees' | 'steps' = 'degrees'): Position[][][] {
  const { points, arcStart, arcEnd, next, faceRings, faceRingStart, faceRingEnd, faceCount } = topology
  const scale = unit === 'degrees' ? 1e7 : 1
  const ringAt = (start: number) => {
    const ring: Position[] = []
    let h = start
    do {
      const first = arcStart[h >> 1]!
      const last = arcEnd[h >> 1]! - 1
      for (let k = 0; k < last - first; k++) {
        const i = h & 1 ? last - k : first + k
        ring.push([points[2 * i]! / scale, points[2 * i + 1]! / scale])
      }
      h = next[h]!
    } while (h !== start)
    return [...ring, ring[0]!]
  }
  return Array.from({ length: faceCount }, (_, f) =>
    Array.from({ length: faceRingEnd[f]! - faceRingStart[f]! }, (_unused, k) =>
      ringAt(faceRings[faceRingStart[f]! + k]!),
    ),
  )
}
