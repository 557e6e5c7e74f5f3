import type { SharedBorder } from '../mesh/neighbours.ts'
import type { Point } from '../plane/point.ts'
import type { Random } from '../random.ts'

/** What a partition needs to know of the cells (by face number): where they lie and who borders whom. */
export interface CellGraph {
  readonly centre: readonly Point[]
  readonly around: readonly ReadonlyMap<number, SharedBorder>[]
}

/** Sixteen directions in which a group may be cut. */
const DIRECTIONS: readonly Point[] = [-2, -1, 0, 1, 2].flatMap((k): Point[] => [
  [2, k],
  [k, 2],
  [-2, k],
  [k, -2],
])

/**
 * Parts connected cells into `count` connected groups of similar size by halving again and again, each
 * time along the cut that breaks the least bond, so that groups end at strong lines and stay compact.
 */
export function partitionCells(
  graph: CellGraph,
  cells: readonly number[],
  count: number,
  random: Random,
): number[][] {
  if (count === 1) return [[...cells]]
  const first = Math.floor(count / 2)
  const ideal = (cells.length * first) / count
  let best: { score: number; parts: readonly [number[], number[]] } | undefined
  for (const wobble of [0, 0.14, -0.14])
    for (const direction of DIRECTIONS) {
      const lean = count > 3 ? wobble + random.between(-0.05, 0.05) : wobble
      const size = Math.round(ideal * (1 + lean))
      const parts = halve(graph, cells, size, direction)
      if (parts[0].length < first || parts[1].length < count - first) continue
      const miss = Math.abs(parts[0].length - ideal) / cells.length
      const score = brokenBond(graph, parts[0], new Set(parts[1])) * (1 + 5 * miss)
      if (best === undefined || score < best.score) best = { score, parts }
    }
  if (best === undefined) throw new Error(`cannot part ${cells.length} cells into ${count}`)
  return [
    ...partitionCells(graph, best.parts[0], first, random),
    ...partitionCells(graph, best.parts[1], count - first, random),
  ]
}

/** Grows a connected part of the wanted size from the far end of a direction; strays of the rest join it. */
function halve(
  { centre, around }: CellGraph,
  cells: readonly number[],
  size: number,
  direction: Point,
): [number[], number[]] {
  const height = (cell: number) => centre[cell]![0] * direction[0] + centre[cell]![1] * direction[1]
  const rest = new Set(cells)
  const lowest = [...cells].sort((a, b) => height(a) - height(b) || a - b)[0]!
  const part: number[] = []
  const front = new Set([lowest])
  while (part.length < size && front.size > 0) {
    let chosen = -1
    for (const cell of front) if (chosen < 0 || height(cell) < height(chosen)) chosen = cell
    front.delete(chosen)
    rest.delete(chosen)
    part.push(chosen)
    for (const next of around[chosen]!.keys()) if (rest.has(next)) front.add(next)
  }
  const pieces = components(around, rest).sort((a, b) => b.length - a.length)
  part.push(...pieces.slice(1).flat())
  return [part, pieces[0] ?? []]
}

function components(around: CellGraph['around'], cells: ReadonlySet<number>): number[][] {
  const seen = new Set<number>()
  const pieces: number[][] = []
  for (const start of cells) {
    if (seen.has(start)) continue
    const piece = [start]
    seen.add(start)
    for (const cell of piece)
      for (const next of around[cell]!.keys())
        if (cells.has(next) && !seen.has(next)) {
          seen.add(next)
          piece.push(next)
        }
    pieces.push(piece)
  }
  return pieces
}

function brokenBond({ around }: CellGraph, part: readonly number[], others: ReadonlySet<number>) {
  let broken = 0
  for (const cell of part) for (const [next, { bond }] of around[cell]!) if (others.has(next)) broken += bond
  return broken
}
