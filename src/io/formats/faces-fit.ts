import { toDegrees } from '#core/geometry/grid.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { Topology } from '#core/topology/topology.ts'
import { FlatPolygonWriter } from './flat-polygon-writer.ts'

/** True when the faces, taken as polygons, neither overlap nor cross (invariant T3): each comes out of a build as it went in. */
export function facesFit(topology: Topology): boolean {
  const { faceCount, faceRingStart, faceRingEnd, faceRings } = topology
  const writer = new FlatPolygonWriter()
  let count = 0
  for (let face = 0; face < faceCount; face++) {
    if (faceRingStart[face] === faceRingEnd[face]) continue
    for (let ring = faceRingStart[face]!; ring < faceRingEnd[face]!; ring++) {
      const positions = ringPositions(topology, faceRings[ring]!)
      for (let i = 0; i < positions.length; i += 2) {
        writer.position(toDegrees(positions[i]!), toDegrees(positions[i + 1]!))
      }
      writer.endRing()
    }
    writer.endPolygon(count++)
  }
  const built = buildTopology(writer.finish(count), { toleranceMeters: 0, fillGapsUpToMeters: 0 })
  return built.faceFeature.length === count && built.defects.every(({ outcome }) => outcome === 'kept')
}
