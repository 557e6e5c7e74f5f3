import type { Topology } from './topology.ts'

/** True when the slot of a face is empty: it was joined to another one, or its division was taken back. */
export function isEmptyFace({ faceRingStart, faceRingEnd }: Topology, face: number): boolean {
  return faceRingStart[face] === faceRingEnd[face]
}
