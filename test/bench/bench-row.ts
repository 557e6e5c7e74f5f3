import type { Timing } from './time.ts'

/** One contestant at one task and size. */
export interface BenchRow {
  readonly task: string
  readonly units: number
  readonly name: string
  readonly timing: Timing
  /** Of a solver: cost as a multiple of the best that is known, and the share of weight outside the bounds. */
  readonly quality?: { readonly cost: number; readonly outside: number }
}
