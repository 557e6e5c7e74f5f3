/** What a solver of mixed integer programs answers. `bound` is a proven bound of the objective, where it gives one. */
export interface MipAnswer {
  readonly status: 'optimal' | 'infeasible' | 'stopped' | 'failed'
  readonly objective: number | null
  readonly bound: number | null
  /** Values of the columns by name; empty when there is no answer. */
  readonly values: ReadonlyMap<string, number>
}

/** Solves a program in CPLEX LP format within so many seconds. Handed in, so that the core needs no WebAssembly. */
export type MipSolver = (program: string, seconds: number) => MipAnswer
