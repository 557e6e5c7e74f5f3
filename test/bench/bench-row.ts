import type { Timing } from './time.ts'

/** One contestant at one task and size. */
export interface BenchRow {
  readonly task: string
  readonly units: number
  readonly name: string
  readonly timing: Timing
}
