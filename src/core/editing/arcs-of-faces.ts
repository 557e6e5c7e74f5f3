import type { Topology } from '#core/topology/topology.ts'

/** The arcs on the rings of faces, ascending. */
export function arcsOfFaces(topology: Topology, faces: Iterable<number>): number[] {
  const { faceRings, faceRingStart, faceRingEnd, next } = topology
  const found = new Set<number>()
  for (const face of faces) {
    for (let r = faceRingStart[face]!; r < faceRingEnd[face]!; r++) {
      const start = faceRings[r]!
      let at = start
      do {
        found.add(at >> 1)
        at = next[at]!
      } while (at !== start)
    }
  }
  return [...found].sort((a, b) => a - b)
}
