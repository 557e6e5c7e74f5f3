import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { WeightedGraph } from '#core/optimize/weighted-graph.ts'
import { seededRandom } from '../builders/seeded-random.ts'

/** An edge between two atoms and its cost. */
export type Edge = readonly [number, number, number]

/** Compressed rows of edges; each is given once. */
export function graphOf(atoms: number, edges: readonly Edge[]): WeightedGraph {
  const rows: [number, number][][] = Array.from({ length: atoms }, () => [])
  for (const [a, b, cost] of edges) {
    rows[a]!.push([b, cost])
    rows[b]!.push([a, cost])
  }
  const start = new Uint32Array(atoms + 1)
  for (const row of rows) row.sort((x, y) => x[0] - y[0])
  rows.forEach((row, a) => (start[a + 1] = start[a]! + row.length))
  return {
    start,
    neighbour: Int32Array.from(rows.flatMap((row) => row.map(([b]) => b))),
    cost: Float64Array.from(rows.flatMap((row) => row.map(([, cost]) => cost))),
  }
}

/** A problem whose parts are alike, within a share of the mean, unless `more` says otherwise. */
export function problemOf(
  graph: WeightedGraph,
  weights: readonly number[],
  parts: number,
  tolerance: number,
  more: Partial<PartitionProblem> = {},
): PartitionProblem {
  const atoms = weights.length
  const mean = weights.reduce((sum, w) => sum + w, 0) / parts
  return {
    graph,
    weight: Float64Array.from(weights),
    parts,
    lower: new Float64Array(parts).fill(mean * (1 - tolerance)),
    upper: new Float64Array(parts).fill(mean * (1 + tolerance)),
    fixed: new Int32Array(atoms).fill(-1),
    group: new Int32Array(atoms).fill(-1),
    splitCost: 0,
    home: new Int32Array(atoms).fill(-1),
    moveCost: new Float64Array(atoms),
    ...more,
  }
}

/** Edges of a lattice, each of cost 1; a torus where it closes on itself. */
export function latticeEdges(columns: number, rows: number, closed = false): Edge[] {
  const edges: Edge[] = []
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (x + 1 < columns || closed) edges.push([y * columns + x, y * columns + ((x + 1) % columns), 1])
      if (y + 1 < rows || closed) edges.push([y * columns + x, ((y + 1) % rows) * columns + x, 1])
    }
  }
  return edges
}

/** A lattice of blocks with random residents and streets of random length, as cities have them. */
export function cityLattice(
  columns: number,
  rows: number,
  parts: number,
  tolerance: number,
  seed = 1,
): PartitionProblem {
  const random = seededRandom(seed)
  const edges = latticeEdges(columns, rows).map(([a, b]): Edge => [a, b, 20 + Math.floor(random() * 200)])
  const weights = Array.from({ length: columns * rows }, () => Math.floor(random() ** 2 * 600))
  return problemOf(graphOf(columns * rows, edges), weights, parts, tolerance)
}
