import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { ringPositions } from './ring-positions.ts'
import type { Topology } from './topology.ts'

/** Ellipsoidal area of a face in square metres. */
export function faceAreaSquareMeters(topology: Topology, face: number): number {
  let area = 0
  for (let r = topology.faceRingStart[face]!; r < topology.faceRingEnd[face]!; r++) {
    const ring = ringPositions(topology, topology.faceRings[r]!)
    area += ringAreaSquareMeters(ring, 0, ring.length / 2)
  }
  return area
}
