import type { TransportOutcome } from './transport-outcome.ts'
import type { TransportProblem } from './transport-problem.ts'

export function solveTransport(problem: TransportProblem): Generator<number, TransportOutcome> {
  throw new Error(`Not written yet: ${String([problem])}`)
}
