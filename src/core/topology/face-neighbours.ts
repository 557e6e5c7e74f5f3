import type { Topology } from './topology.ts'

/**
 * Calls `visit` for every border of a face with another face: the neighbour and the arc between them. A neighbour
 * along several arcs is visited once for each.
 */
export function eachFaceNeighbour(
  topology: Topology,
  face: number,
  visit: (neighbour: number, arc: number) => void,
): void {
  const { faceRingStart, faceRingEnd, faceRings, next, face: faceOf } = topology
  for (let ring = faceRingStart[face]!; ring < faceRingEnd[face]!; ring++) {
    const start = faceRings[ring]!
    let at = start
    do {
      const across = faceOf[at ^ 1]!
      if (across >= 0 && across !== face) visit(across, at >> 1)
      at = next[at]!
    } while (at !== start)
  }
}
