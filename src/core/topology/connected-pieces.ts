import { eachFaceNeighbour } from './face-neighbours.ts'
import type { Topology } from './topology.ts'

/** Groups of `faces` that are connected by shared borders, each ascending, in order of their smallest face. */
export function connectedPieces(topology: Topology, faces: Iterable<number>): number[][] {
  const waiting = new Set([...faces].sort((a, b) => a - b))
  const pieces: number[][] = []
  for (const seed of waiting) {
    waiting.delete(seed)
    const piece = [seed]
    for (let at = 0; at < piece.length; at++) {
      eachFaceNeighbour(topology, piece[at]!, (other) => {
        if (waiting.delete(other)) piece.push(other)
      })
    }
    pieces.push(piece.sort((a, b) => a - b))
  }
  return pieces
}
