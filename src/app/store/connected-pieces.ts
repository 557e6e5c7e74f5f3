import type { Topology } from '#core/topology/topology.ts'

/** Groups of `faces` that are connected by shared borders, each ascending, in order of their smallest face. */
export function connectedPieces(topology: Topology, faces: Iterable<number>): number[][] {
  const waiting = new Set([...faces].sort((a, b) => a - b))
  const pieces: number[][] = []
  for (const seed of waiting) {
    waiting.delete(seed)
    const piece = [seed]
    for (let at = 0; at < piece.length; at++) {
      for (const other of facesAcross(topology, piece[at]!)) {
        if (waiting.delete(other)) piece.push(other)
      }
    }
    pieces.push(piece.sort((a, b) => a - b))
  }
  return pieces
}

function* facesAcross(topology: Topology, face: number): Generator<number> {
  const { faceRingStart, faceRings, next, face: faceOf } = topology
  for (let ring = faceRingStart[face]!; ring < faceRingStart[face + 1]!; ring++) {
    const start = faceRings[ring]!
    let half = start
    do {
      yield faceOf[half ^ 1]!
      half = next[half]!
    } while (half !== start)
  }
}
