import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { solveTransport } from '#core/optimize/solve-transport.ts'
import type { TransportOutcome } from '#core/optimize/transport-outcome.ts'
import type { TransportProblem, TransportStage } from '#core/optimize/transport-problem.ts'
import { loadHighs } from '#io/solver/load-highs.ts'

/** More by the environment: `HEYUAN_RUNS=1000 npx vitest run test/optimize`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 100)
vi.setConfig({ testTimeout: 60_000 + RUNS * 100 })

let solve: MipSolver
beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve('highs/runtime')
  solve = await loadHighs({ wasmBinary: readFileSync(path) })
})

function solved(problem: TransportProblem): TransportOutcome {
  const run = solveTransport(problem)
  for (;;) {
    const step = run.next()
    if (step.done === true) return step.value
    expect(step.value).toBeGreaterThanOrEqual(0)
    expect(step.value).toBeLessThanOrEqual(1)
  }
}

/** Problems with holes, bounds, rising unit costs and up to three stages, some of them impossible. */
function problems(most: {
  readonly rows: number
  readonly columns: number
  readonly stages: number
}): fc.Arbitrary<TransportProblem> {
  return fc
    .record({
      rows: fc.integer({ min: 0, max: most.rows }),
      columns: fc.integer({ min: 1, max: most.columns }),
      stages: fc.integer({ min: 1, max: most.stages }),
      holes: fc.integer({ min: 0, max: 6 }),
      tight: fc.boolean(),
      seed: fc.integer(),
    })
    .chain(({ rows, columns, stages, holes, tight }) => {
      const cells = rows * columns
      const share = Math.ceil(rows / columns)
      return fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        allowed: fc
          .array(fc.nat(9), fixed(cells))
          .map((draws) => Uint8Array.from(draws, (draw) => (draw >= holes ? 1 : 0))),
        bounds: fc.array(fc.tuple(fc.nat(tight ? share : 1), fc.nat(tight ? 2 : share + 3)), fixed(columns)),
        stages: fc.array(
          fc.record({
            costs: fc.array(fc.nat(5), fixed(cells)).map((costs) => Int32Array.from(costs)),
            steps: fc.option(fc.array(fc.nat(3), fixed(columns))),
          }),
          { minLength: stages, maxLength: stages },
        ),
      })
    })
    .map(({ rows, columns, allowed, bounds, stages }) => {
      const lower = Int32Array.from(bounds, ([least]) => least)
      const upper = Int32Array.from(bounds, ([least, more]) => least + more)
      return {
        rows,
        columns,
        allowed,
        lower,
        upper,
        stages: stages.map(({ costs, steps }): TransportStage => ({
          costs,
          unitCosts:
            steps?.map((step, column) =>
              Int32Array.from({ length: upper[column]! }, (_, unit) => step * unit + (unit > 1 ? 1 : 0)),
            ) ?? null,
        })),
      }
    })
}

/** Larger problems around an answer that is drawn first, so that each has one. */
function solvableProblems(): fc.Arbitrary<TransportProblem> {
  return fc
    .record({ rows: fc.integer({ min: 10, max: 60 }), columns: fc.integer({ min: 2, max: 9 }) })
    .chain(({ rows, columns }) => {
      const cells = rows * columns
      return fc.record({
        home: fc.array(fc.nat(columns - 1), { minLength: rows, maxLength: rows }),
        holes: fc.array(fc.nat(9), fixed(cells)),
        spare: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), fixed(columns)),
        stages: fc.array(
          fc.record({
            costs: fc.oneof(...[1, 4, 999].map((most) => fc.array(fc.nat(most), fixed(cells)))),
            steps: fc.option(fc.array(fc.nat(9), fixed(columns))),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      })
    })
    .map(({ home, holes, spare, stages }) => {
      const rows = home.length
      const columns = spare.length
      const taken = new Int32Array(columns)
      for (const column of home) taken[column]!++
      const upper = taken.map((count, column) => count + spare[column]![1])
      return {
        rows,
        columns,
        allowed: Uint8Array.from(holes, (draw, at) =>
          draw >= 4 || at % columns === home[Math.floor(at / columns)] ? 1 : 0,
        ),
        lower: taken.map((count, column) => Math.max(0, count - spare[column]![0])),
        upper,
        stages: stages.map(({ costs, steps }): TransportStage => ({
          costs: Int32Array.from(costs),
          unitCosts:
            steps?.map((step, column) =>
              Int32Array.from({ length: upper[column]! }, (_, unit) => step * unit),
            ) ?? null,
        })),
      }
    })
}

function fixed(length: number): { readonly minLength: number; readonly maxLength: number } {
  return { minLength: length, maxLength: length }
}

function valueOf(problem: TransportProblem, stage: TransportStage, columnOf: ArrayLike<number>): number {
  const taken = new Int32Array(problem.columns)
  let value = 0
  for (let row = 0; row < problem.rows; row++) {
    const column = columnOf[row]!
    value += stage.costs[row * problem.columns + column]!
    value += stage.unitCosts?.[column]![taken[column]!] ?? 0
    taken[column]!++
  }
  return value
}

function isFeasible(
  { columns, allowed, lower, upper }: TransportProblem,
  columnOf: ArrayLike<number>,
): boolean {
  const taken = new Int32Array(columns)
  for (let row = 0; row < columnOf.length; row++) {
    if (allowed[row * columns + columnOf[row]!] !== 1) return false
    taken[columnOf[row]!]!++
  }
  return taken.every((count, column) => count >= lower[column]! && count <= upper[column]!)
}

/** The best values of all answers there are, stage by stage; null = there is none. */
function tried(problem: TransportProblem): readonly number[] | null {
  let best: readonly number[] | null = null
  const columnOf: number[] = []
  const go = (): void => {
    if (columnOf.length < problem.rows) {
      for (let column = 0; column < problem.columns; column++) {
        columnOf.push(column)
        go()
        columnOf.pop()
      }
      return
    }
    if (!isFeasible(problem, columnOf)) return
    const values = problem.stages.map((stage) => valueOf(problem, stage, columnOf))
    const first = best === null ? -1 : values.findIndex((value, i) => value !== best![i])
    if (best === null || (first >= 0 && values[first]! < best[first]!)) best = values
  }
  go()
  return best
}

/** True when the reason given is one: a true statement that nothing can be done about. */
function isReason(problem: TransportProblem, outcome: TransportOutcome): boolean {
  if (outcome.kind === 'optimal') return false
  const { columns, allowed, lower, upper } = problem
  const inside = new Set(outcome.columns)
  const reaches = (row: number, wanted: boolean): boolean =>
    Array.from({ length: columns }, (_, column) => column).some(
      (column) => allowed[row * columns + column] === 1 && inside.has(column) === wanted,
    )
  if (outcome.kind === 'too-little-room') {
    const room = outcome.columns.reduce((sum, column) => sum + upper[column]!, 0)
    return (
      room === outcome.room && outcome.rows.length > room && outcome.rows.every((row) => !reaches(row, false))
    )
  }
  const wanted = outcome.columns.reduce((sum, column) => sum + lower[column]!, 0)
  const could = Array.from({ length: problem.rows }, (_, row) => row).filter((row) => reaches(row, true))
  return wanted === outcome.wanted && could.join() === outcome.rows.join() && could.length < wanted
}

/** The stage as a linear program: each unit of a column is a variable; what earlier stages came to is fixed. */
function programOf(problem: TransportProblem, values: readonly number[]): string {
  const { rows, columns, allowed, lower, upper, stages } = problem
  const cells: [number, number][] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (allowed[row * columns + column] === 1) cells.push([row, column])
  const units = Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
    Array.from({ length: upper[column]! }, (_, unit) => [column, unit] as const),
  )
  const sumOf = ({ costs, unitCosts }: TransportStage): string =>
    [
      ...cells.map(([row, column]) => `${costs[row * columns + column]} x${row}_${column}`),
      ...units.map(([column, unit]) => `${unitCosts?.[column]![unit] ?? 0} u${column}_${unit}`),
    ].join(' + ')
  const lines = ['Minimize', ` obj: ${sumOf(stages[values.length]!)}`, 'Subject To']
  for (const [i, value] of values.entries()) lines.push(` s${i}: ${sumOf(stages[i]!)} <= ${value}`)
  for (let row = 0; row < rows; row++) {
    const own = cells.filter(([at]) => at === row).map(([, column]) => `x${row}_${column}`)
    lines.push(` r${row}: ${own.join(' + ')} = 1`)
  }
  for (let column = 0; column < columns; column++) {
    const own = cells.filter(([, at]) => at === column).map(([row]) => `x${row}_${column}`)
    const taken = units.filter(([at]) => at === column).map(([, unit]) => `u${column}_${unit}`)
    if (own.length + taken.length === 0) continue
    lines.push(
      ` c${column}: ${own.length === 0 ? `0 x0_${column}` : own.join(' + ')}${taken.map((one) => ` - ${one}`).join('')} = 0`,
    )
    if (taken.length > 0) lines.push(` l${column}: ${taken.join(' + ')} >= ${lower[column]}`)
  }
  lines.push('Bounds', ...units.map(([column, unit]) => ` 0 <= u${column}_${unit} <= 1`), 'End')
  return lines.join('\n')
}

describe('a transport problem', () => {
  test('is solved as well as by trying all, and what cannot be solved says truly why', () => {
    fc.assert(
      fc.property(problems({ rows: 5, columns: 4, stages: 3 }), (problem) => {
        const outcome = solved(problem)
        const best = tried(problem)
        if (best === null) {
          expect(isReason(problem, outcome)).toBe(true)
          return
        }
        if (outcome.kind !== 'optimal') throw new Error(JSON.stringify(outcome))
        expect(isFeasible(problem, outcome.columnOf)).toBe(true)
        expect(outcome.values).toEqual(best)
        expect(problem.stages.map((stage) => valueOf(problem, stage, outcome.columnOf))).toEqual(best)
        expect(solved(problem)).toEqual(outcome)
      }),
      { numRuns: 20 * RUNS },
    )
  })

  test('is solved as well as by HiGHS, stage by stage', () => {
    fc.assert(
      fc.property(solvableProblems(), (problem) => {
        const outcome = solved(problem)
        if (outcome.kind !== 'optimal') throw new Error(JSON.stringify(outcome))
        expect(isFeasible(problem, outcome.columnOf)).toBe(true)
        expect(problem.stages.map((stage) => valueOf(problem, stage, outcome.columnOf))).toEqual(
          outcome.values,
        )
        for (const [stage, value] of outcome.values.entries()) {
          const answer = solve(programOf(problem, outcome.values.slice(0, stage)), 20)
          expect(answer.status).toBe('optimal')
          expect(answer.objective).toBeCloseTo(value, 4)
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    )
  })
})
