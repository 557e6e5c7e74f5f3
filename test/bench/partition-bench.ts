import { bisectPartition } from '#core/optimize/bisect-partition.ts'
import { evaluatePartition } from '#core/optimize/evaluate-partition.ts'
import { isConnectedPartition } from '#core/optimize/is-connected-partition.ts'
import type { Partition } from '#core/optimize/partition.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import { searchPartition } from '#core/optimize/search-partition.ts'
import { seededRandom } from '#core/optimize/seeded-random.ts'
import { cityLattice, graphOf, latticeEdges, problemOf, type Edge } from '../optimize/partition-problems.ts'
import { runSearch } from '../optimize/run-search.ts'
import type { BenchRow } from './bench-row.ts'
import { lastResult, time } from './time.ts'

/** An instance and the cost of its best division, where a theorem says it. */
interface Instance {
  readonly task: string
  readonly problem: PartitionProblem
  readonly optimum: number | null
}

/**
 * Divisions whose optimum is a theorem, into equal parts, and two cities of random blocks: cost and time of the search,
 * and of plain recursive bisection of random spanning trees without improvement. Costs are multiples of the optimum, or
 * of ours where nobody knows it. Optima: a polyomino of n cells has a perimeter of at least 2⌈2√n⌉ (Harary and Harborth
 * 1976), so that squares are best where they tile; half a torus needs two straight cuts and half a cube of d dimensions
 * 2^(d−1) edges (Harper 1964).
 */
export async function partitionBench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const { task, problem, optimum } of instances()) {
    const units = problem.weight.length
    const runs = units > 2_000 ? 1 : 3
    const ours = await time(runs, 0, () => runSearch(searchPartition(problem, { seed: 1, effort: 1 })))
    const found = lastResult() as Partition
    if (!isConnectedPartition(problem, found.part)) throw new Error(`${task}: a part is not connected`)
    const peer = await time(runs, 1, () => bisectPartition(problem, seededRandom(1)))
    const plain = evaluatePartition(problem, lastResult() as Int32Array)
    const best = optimum ?? found.cost
    const quality = ({ cost, excess, weight }: Partition): NonNullable<BenchRow['quality']> => ({
      cost: cost / best,
      outside: excess / weight.reduce((sum, one) => sum + one, 0),
    })
    rows.push(
      { task, units, name: 'heyuan', timing: ours, quality: quality(found) },
      { task, units, name: 'tree bisection', timing: peer, quality: quality(plain) },
    )
  }
  return rows
}

function instances(): Instance[] {
  return [
    equal('grid 20 × 20 in 2', 400, latticeEdges(20, 20), 2, 20),
    equal('grid 40 × 30 in 2', 1200, latticeEdges(40, 30), 2, 30),
    equal('grid 24 × 24 in 4', 576, latticeEdges(24, 24), 4, 48),
    equal('grid 33 × 33 in 9', 1089, latticeEdges(33, 33), 9, 132),
    equal('grid 32 × 32 in 16', 1024, latticeEdges(32, 32), 16, 192),
    equal('torus 16 × 16 in 2', 256, latticeEdges(16, 16, true), 2, 32),
    equal('cube of 8 dimensions in 2', 256, cubeEdges(8), 2, 128),
    { task: '10,000 blocks in 9', problem: cityLattice(100, 100, 9, 0.02), optimum: null },
    { task: '50,000 blocks in 50', problem: cityLattice(250, 200, 50, 0.02), optimum: null },
  ]
}

/** An instance whose parts all have the same number of atoms. */
function equal(
  task: string,
  atoms: number,
  edges: readonly Edge[],
  parts: number,
  optimum: number,
): Instance {
  const weights = Array.from({ length: atoms }, () => 1)
  return { task, problem: problemOf(graphOf(atoms, edges), weights, parts, 0), optimum }
}

function cubeEdges(dimensions: number): Edge[] {
  const edges: Edge[] = []
  for (let a = 0; a < 2 ** dimensions; a++) {
    for (let bit = 1; bit < 2 ** dimensions; bit *= 2) if ((a & bit) === 0) edges.push([a, a | bit, 1])
  }
  return edges
}
