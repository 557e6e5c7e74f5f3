import type { PartitionProblem } from './partition-problem.ts'

/**
 * What every connected answer keeps, for each of these parts: where all atoms `inside` lie in the part, one of those
 * `through` lies in it too.
 */
export interface ConnectingRow {
  readonly inside: readonly number[]
  readonly through: readonly number[]
  readonly parts: readonly number[]
}

/** So many atoms of a piece that is cut off get a row of their own. */
const ATOMS_OF_PIECE = 6

/**
 * Rows that a division with disconnected parts breaks, none where all are connected. For each piece of a part beside
 * its heaviest one:
 * - in parts that are heavier than the piece, an atom of it needs one of the atoms that shut it in; as few of those as
 *   still shut in less than a part;
 * - in the others the piece and the heaviest one need one of a minimal set of atoms that separates them (Carvajal et
 *   al. 2013; Oehrlein & Haunert 2017; Validi, Buchanan & Lykhovyd 2022).
 */
export function connectingRows(problem: PartitionProblem, part: Int32Array): ConnectingRow[] {
  const rows: ConnectingRow[] = []
  for (let of = 0; of < problem.parts; of++) {
    const pieces = piecesOf(problem, part, of)
    const [main, ...others] = pieces.toSorted((a, b) => weightOf(problem, b) - weightOf(problem, a))
    for (const piece of others) {
      const border = borderOf(problem, piece)
      const all = [...problem.lower.keys()]
      const light = all.filter((p) => weightOf(problem, piece) < problem.lower[p]!)
      const heaviestFirst = piece.toSorted((a, b) => problem.weight[b]! - problem.weight[a]! || a - b)
      if (light.length > 0) {
        const least = Math.min(...light.map((p) => problem.lower[p]!))
        const through = shutIn(problem, piece, border, least)
        for (const atom of heaviestFirst.slice(0, ATOMS_OF_PIECE))
          rows.push({ inside: [atom], through, parts: light })
      }
      const heavy = all.filter((p) => !light.includes(p))
      if (heavy.length === 0) continue
      const beyond = reach(problem, main![0]!, new Set(border))
      const through = border.filter((atom) => neighboursOf(problem, atom).some((other) => beyond.has(other)))
      rows.push({ inside: [main![0]!, heaviestFirst[0]!], through, parts: heavy })
    }
  }
  return rows
}

/** Connected pieces of a part. */
function piecesOf(problem: PartitionProblem, part: Int32Array, of: number): number[][] {
  const outside = new Set([...part.keys()].filter((atom) => part[atom] !== of))
  const left = new Set([...part.keys()].filter((atom) => part[atom] === of))
  const pieces: number[][] = []
  for (const atom of left) {
    const piece = [...reach(problem, atom, outside)]
    for (const one of piece) left.delete(one)
    pieces.push(piece)
  }
  return pieces
}

/** Atoms beside a piece that it takes to keep what it can reach lighter than `least`: leaves out those it can do without. */
function shutIn(
  problem: PartitionProblem,
  piece: readonly number[],
  border: readonly number[],
  least: number,
): number[] {
  const through = new Set(border)
  for (const atom of border) {
    through.delete(atom)
    if (weightOf(problem, reach(problem, piece[0]!, through)) >= least) through.add(atom)
  }
  return [...through]
}

function borderOf(problem: PartitionProblem, piece: readonly number[]): number[] {
  const inside = new Set(piece)
  const border = new Set(
    piece.flatMap((atom) => neighboursOf(problem, atom)).filter((atom) => !inside.has(atom)),
  )
  return [...border].toSorted((a, b) => a - b)
}

/** Atoms that can be reached from an atom without passing one of these, itself included. */
function reach(problem: PartitionProblem, from: number, without: ReadonlySet<number>): Set<number> {
  const reached = new Set([from])
  for (const atom of reached) {
    for (const other of neighboursOf(problem, atom)) if (!without.has(other)) reached.add(other)
  }
  return reached
}

function neighboursOf({ graph }: PartitionProblem, atom: number): number[] {
  return [...graph.neighbour.subarray(graph.start[atom], graph.start[atom + 1])]
}

function weightOf({ weight }: PartitionProblem, atoms: Iterable<number>): number {
  let sum = 0
  for (const atom of atoms) sum += weight[atom]!
  return sum
}
