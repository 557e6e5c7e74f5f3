import { toDegrees } from '#core/geometry/grid.ts'
import type { Topology } from '#core/topology/topology.ts'

/** An arc as the map draws it, its id the number of the arc; null when its slot is empty or was given back. */
export function arcFeature(topology: Topology, arc: number): GeoJSON.Feature<GeoJSON.LineString> | null {
  const { points, arcStart, arcEnd } = topology
  if (arc >= arcStart.length || arcStart[arc] === arcEnd[arc]) return null
  const coordinates: GeoJSON.Position[] = []
  for (let i = arcStart[arc]!; i < arcEnd[arc]!; i++) {
    coordinates.push([toDegrees(points[2 * i]!), toDegrees(points[2 * i + 1]!)])
  }
  return { type: 'Feature', id: arc, properties: {}, geometry: { type: 'LineString', coordinates } }
}
