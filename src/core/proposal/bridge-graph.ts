import { metersPerStep } from '#core/geometry/meters-per-step.ts'

/**
 * Edges that connect what lies apart: each piece is joined where its atom lies nearest to an atom of the piece with
 * most atoms. Atoms of a part that share no border are then as many bridges apart as the ground itself was.
 *
 * @param neighbours Of each atom.
 * @param places Position of each atom, interleaved.
 */
export function bridgeGraph(
  neighbours: readonly ReadonlyMap<number, unknown>[],
  places: Int32Array,
): (readonly [a: number, b: number])[] {
  const pieces = piecesOf(neighbours)
  if (pieces.length < 2) return []
  let largest = pieces[0]!
  for (const piece of pieces) if (piece.length > largest.length) largest = piece
  const step = metersPerStep(places[1]!)
  return pieces
    .filter((piece) => piece !== largest)
    .map((piece) => {
      let best: [number, number] = [piece[0]!, largest[0]!]
      let least = Infinity
      for (const a of piece) {
        for (const b of largest) {
          const east = (places[2 * a]! - places[2 * b]!) * step.east
          const north = (places[2 * a + 1]! - places[2 * b + 1]!) * step.north
          const distance = east * east + north * north
          if (distance < least) {
            least = distance
            best = [a, b]
          }
        }
      }
      return best
    })
}

/** Atoms that reach each other, ascending, in the order of their first ones. */
function piecesOf(neighbours: readonly ReadonlyMap<number, unknown>[]): number[][] {
  const seen = new Uint8Array(neighbours.length)
  const pieces: number[][] = []
  for (let first = 0; first < neighbours.length; first++) {
    if (seen[first] === 1) continue
    seen[first] = 1
    const piece = [first]
    for (const atom of piece) {
      for (const other of neighbours[atom]!.keys()) {
        if (seen[other] === 1) continue
        seen[other] = 1
        piece.push(other)
      }
    }
    pieces.push(piece.sort((a, b) => a - b))
  }
  return pieces
}
