import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { findRoot } from '#core/topology/find-root.ts'

/**
 * Edges that connect what lies apart: what one jurisdiction holds first, then what is still apart. Each piece is joined
 * where its atom lies nearest to an atom of the piece with most atoms. So a division can leave apart what is apart
 * today, and has no more pieces than parts and bridges together.
 *
 * @param neighbours Of each atom.
 * @param places Position of each atom, interleaved.
 */
export function bridgeGraph(
  neighbours: readonly ReadonlyMap<number, unknown>[],
  places: Int32Array,
  holder: Int32Array,
): (readonly [a: number, b: number])[] {
  const root = Int32Array.from({ length: neighbours.length }, (_, atom) => atom)
  const connect = (isOpen: (a: number, b: number) => boolean): void => {
    for (const [atom, row] of neighbours.entries()) {
      for (const other of row.keys()) {
        if (isOpen(atom, other)) root[findRoot(root, atom)] = findRoot(root, other)
      }
    }
  }
  connect((a, b) => holder[a] === holder[b])
  const held = grouped(piecesOf(root), (piece) => holder[piece[0]!]!)
  const bridges = held.flatMap((pieces) => bridgesBetween(pieces, places))
  for (const [a, b] of bridges) root[findRoot(root, a)] = findRoot(root, b)
  connect(() => true)
  return [...bridges, ...bridgesBetween(piecesOf(root), places)]
}

/** Atoms with one root, ascending, in the order of their first ones. */
function piecesOf(root: Int32Array): number[][] {
  return grouped([...root.keys()], (atom) => findRoot(root, atom))
}

function grouped<T>(items: readonly T[], key: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}

function bridgesBetween(
  pieces: readonly (readonly number[])[],
  places: Int32Array,
): (readonly [a: number, b: number])[] {
  if (pieces.length < 2) return []
  let largest = pieces[0]!
  for (const piece of pieces) if (piece.length > largest.length) largest = piece
  const step = metersPerStep(places[1]!)
  return pieces
    .filter((piece) => piece !== largest)
    .map((piece) => {
      let best = [piece[0]!, largest[0]!] as const
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
