import type { TransportOutcome } from './transport-outcome.ts'
import type { TransportProblem } from './transport-problem.ts'
import { TransportStageSolver, type TransportFace } from './transport-stage-solver.ts'

/** Rows between two words about how far it is. */
const ROWS_BETWEEN_NEWS = 64

/**
 * The best answer of a transport problem, proven, or why there is none. Yields how far it is, 0 … 1.
 *
 * Lexicographic without large numbers: each stage is solved on the answers that are best by the stages before it, and
 * these are again those of a transport problem. For by any optimal prices of a stage, an answer costs what the best one
 * costs plus the reduced costs of its cells (none negative), plus the positive reduced costs of units it takes and the
 * negative ones, turned round, of units it leaves. It is one of the best exactly when all these terms are zero
 * (complementary slackness): when it uses only cells without reduced cost, takes all units of negative reduced cost and
 * none of positive reduced cost. As unit costs do not fall, the last two are bounds on how many rows a column takes.
 * Lower bounds count before the first stage: its units below them are cheaper by more than all else can differ.
 */
export function* solveTransport(problem: TransportProblem): Generator<number, TransportOutcome> {
  const { rows, columns, allowed, lower, upper, stages } = problem
  if (stages.length === 0) throw new RangeError('A transport problem needs at least one stage')
  let face: TransportFace = { rows, columns, open: allowed, lower, upper }
  const values: number[] = []
  let columnOf: Int32Array = new Int32Array(rows)
  for (const [index, stage] of stages.entries()) {
    const solver = new TransportStageSolver(face, stage)
    for (let row = 0; row < rows; row++) {
      if (!solver.place(row)) return tooLittleRoom(face, solver, row)
      if (row % ROWS_BETWEEN_NEWS === 0) yield (index + row / rows) / stages.length
    }
    if (index === 0) {
      const lacking = tooFewRows(face, solver)
      if (lacking !== null) return lacking
    }
    values.push(solver.value())
    columnOf = solver.columnOf
    if (index + 1 < stages.length) face = solver.optimalFace()
  }
  return { kind: 'optimal', columnOf, values }
}

/** Everything that the row could reach by moving others is full: these rows have no other columns. */
function tooLittleRoom(
  { upper }: TransportFace,
  { columnOf, reached }: TransportStageSolver,
  row: number,
): TransportOutcome {
  const columns = numbersWhere(reached)
  const rows = [row]
  for (const [other, column] of columnOf.entries()) if (column >= 0 && reached[column] === 1) rows.push(other)
  const room = columns.reduce((sum, column) => sum + upper[column]!, 0)
  return { kind: 'too-little-room', rows: rows.sort((a, b) => a - b), columns, room }
}

/** A column below its least number, and all from which rows could come to it, none of which has one to spare. */
function tooFewRows(
  { rows, columns, open, lower }: TransportFace,
  { columnOf, taken }: TransportStageSolver,
): TransportOutcome | null {
  const start = lower.findIndex((least, column) => taken[column]! < least)
  if (start < 0) return null
  const wanting = new Uint8Array(columns)
  wanting[start] = 1
  const queue = [start]
  for (const column of queue) {
    for (let row = 0; row < rows; row++) {
      const from = columnOf[row]!
      if (open[row * columns + column] === 0 || wanting[from] === 1) continue
      wanting[from] = 1
      queue.push(from)
    }
  }
  const found = numbersWhere(wanting)
  return {
    kind: 'too-few-rows',
    rows: [...columnOf.keys()].filter((row) => wanting[columnOf[row]!] === 1),
    columns: found,
    wanted: found.reduce((sum, column) => sum + lower[column]!, 0),
  }
}

function numbersWhere(marks: Uint8Array): number[] {
  return [...marks.keys()].filter((at) => marks[at] === 1)
}
