import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { arcLengthMeters } from './arc-length.ts'
import { ringPositions } from './ring-positions.ts'
import type { Topology } from './topology.ts'

/**
 * Sizes of faces and arcs as integers in small units, so that sums of any length, added and taken away in any order,
 * stay exact (invariant A1).
 */
export interface TopologyMeasures {
  /** By face, in square decimetres. */
  readonly faceAreaSquareDecimeters: Float64Array
  /** By arc, in centimetres. */
  readonly arcLengthCentimeters: Float64Array
}

/** Measures every face (ellipsoidal area) and every arc (ellipsoidal length) once. */
export function measureTopology(topology: Topology): TopologyMeasures {
  const { arcStart, faceCount } = topology
  const area = new Float64Array(faceCount)
  const length = new Float64Array(arcStart.length)
  for (let arc = 0; arc < length.length; arc++) {
    length[arc] = Math.round(arcLengthMeters(topology, arc) * 100)
  }
  for (let f = 0; f < faceCount; f++) area[f] = Math.round(faceAreaSquareMeters(topology, f) * 100)
  return { faceAreaSquareDecimeters: area, arcLengthCentimeters: length }
}

function faceAreaSquareMeters(topology: Topology, face: number): number {
  let area = 0
  for (let r = topology.faceRingStart[face]!; r < topology.faceRingEnd[face]!; r++) {
    const ring = ringPositions(topology, topology.faceRings[r]!)
    area += ringAreaSquareMeters(ring, 0, ring.length / 2)
  }
  return area
}
