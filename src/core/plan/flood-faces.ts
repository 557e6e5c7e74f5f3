import type { Topology } from '#core/topology/topology.ts'

/**
 * Faces that can be reached from `seeds` across arcs outside `barrier` without leaving the faces that `isGround`
 * holds for; the seeds among them.
 */
export function floodFaces(
  { face: faceOf, next, faceRings, faceRingStart, faceRingEnd }: Topology,
  seeds: Iterable<number>,
  barrier: ReadonlySet<number>,
  isGround: (face: number) => boolean,
): Set<number> {
  const found = new Set([...seeds].filter((face) => face >= 0 && isGround(face)))
  for (const face of found) {
    for (let ring = faceRingStart[face]!; ring < faceRingEnd[face]!; ring++) {
      const start = faceRings[ring]!
      let at = start
      do {
        const across = faceOf[at ^ 1]!
        if (across >= 0 && !found.has(across) && !barrier.has(at >> 1) && isGround(across)) found.add(across)
        at = next[at]!
      } while (at !== start)
    }
  }
  return found
}
