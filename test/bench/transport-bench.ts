import { loadMipSolver } from '#cli/load-mip-solver.ts'
import { solveTransport } from '#core/optimize/solve-transport.ts'
import type { TransportOutcome } from '#core/optimize/transport-outcome.ts'
import type { TransportProblem } from '#core/optimize/transport-problem.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import type { BenchRow } from './bench-row.ts'
import { lastResult, time } from './time.ts'

/**
 * Communities and departments, one each, inside the bounds of the departments: one cost against HiGHS on the same linear
 * program, whose writing is not timed and whose optimum must be ours; and four costs one after the other, as the
 * product asks for them.
 */
export async function transportBench(): Promise<BenchRow[]> {
  const solve = await loadMipSolver()
  const rows: BenchRow[] = []
  for (const [communities, departments] of [
    [541, 80],
    [5_000, 500],
  ] as const) {
    const [one, four] = [1, 4].map((stages) => drawn(communities, departments, stages))
    const runs = communities > 1_000 ? 1 : 15
    const ours = { task: `one of ${departments} each`, units: communities, name: 'heyuan' }
    rows.push({ ...ours, timing: await time(runs, runs > 1 ? 3 : 0, () => solved(one!)) })
    const { values } = lastResult() as Extract<TransportOutcome, { kind: 'optimal' }>
    const staged = { task: `one of ${departments} each, 4 costs`, units: communities, name: 'heyuan' }
    rows.push({ ...staged, timing: await time(runs, 0, () => solved(four!)) })
    if (communities > 1_000) continue
    const program = programOf(one!)
    rows.push({ ...ours, name: 'HiGHS (wasm)', timing: await time(3, 1, () => solve(program, 300)) })
    const { objective } = lastResult() as ReturnType<typeof solve>
    if (Math.abs(objective! - values[0]!) > 1e-3) throw new Error(`ours ${values[0]}, HiGHS ${objective}`)
  }
  return rows
}

function solved(problem: TransportProblem): TransportOutcome {
  const run = solveTransport(problem)
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
  }
}

/** The last cost is a thousand steps at random; those before are ties, two or three for each row, and coarser costs. */
function drawn(rows: number, columns: number, stages: number): TransportProblem {
  const random = seededRandom(rows + stages)
  const cells = rows * columns
  const costs = (levels: number): Int32Array =>
    Int32Array.from({ length: cells }, () => Math.floor(random() * levels))
  const ties = Int32Array.from({ length: cells }, () => Number(random() >= 2.5 / columns))
  return {
    rows,
    columns,
    allowed: new Uint8Array(cells).fill(1),
    lower: new Int32Array(columns).fill(1),
    upper: Int32Array.from({ length: columns }, () => Math.ceil(rows / columns) + Math.floor(random() * 4)),
    stages: [ties, costs(20), costs(100), costs(1_000)]
      .slice(-stages)
      .map((each) => ({ costs: each, unitCosts: null })),
  }
}

function programOf({ rows, columns, lower, upper, stages }: TransportProblem): string {
  const { costs } = stages[0]!
  const name = (row: number, column: number): string => `x${row}_${column}`
  const range = (length: number): number[] => Array.from({ length }, (_, at) => at)
  const cells = range(rows).flatMap((row) =>
    range(columns).map((column) => `${costs[row * columns + column]} ${name(row, column)}`),
  )
  return [
    'Minimize',
    ` obj: ${cells.join(' + ')}`,
    'Subject To',
    ...range(rows).map(
      (row) =>
        ` r${row}: ${range(columns)
          .map((column) => name(row, column))
          .join(' + ')} = 1`,
    ),
    ...range(columns).flatMap((column) => {
      const sum = range(rows)
        .map((row) => name(row, column))
        .join(' + ')
      return [` u${column}: ${sum} <= ${upper[column]}`, ` l${column}: ${sum} >= ${lower[column]}`]
    }),
    'End',
  ].join('\n')
}
