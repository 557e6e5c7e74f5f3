import type { Topology } from './topology.ts'
import type { FaceRecord } from './topology-diff.ts'

/** The record of a face, or null where the slot is empty or was never handed out. */
export function faceRecord(topology: Topology, face: number): FaceRecord | null {
  const { faceCount, faceRingStart, faceRingEnd, faceRings } = topology
  if (face >= faceCount || faceRingStart[face] === faceRingEnd[face]) return null
  return { rings: Array.from(faceRings.subarray(faceRingStart[face], faceRingEnd[face])) }
}
