import { numberOption } from './number-option.ts'
import { wrongUse, type Call, type CommandLine } from './command-line.ts'

/** Options that every search has. */
export interface SearchOptions {
  readonly seed: number
  /** Seconds after which the clock ends the search; null = its budget does. */
  readonly seconds: number | null
  /** Share that a part may be above or below the mean. */
  readonly tolerance: number
  /** Null where it was not said. */
  readonly parts: number | null
}

/** Reads `--seed`, `--seconds`, `--tolerance` and `--parts`, or the exit code after saying which one is wrong. */
export function searchOptions(call: Call, line: CommandLine): SearchOptions | number {
  const { seed, seconds, tolerance, parts } = call.values
  const read = {
    seed: numberOption(seed, { fallback: 1, least: 0, most: 2 ** 32 - 1, whole: true }),
    seconds: numberOption(seconds, { fallback: Infinity, least: 0.1, most: 86_400, whole: false }),
    tolerance: numberOption(tolerance, { fallback: 0.05, least: 0, most: 1, whole: false }),
    parts: numberOption(parts, { fallback: 0, least: 2, most: 10_000, whole: true }),
  }
  for (const [option, value] of Object.entries(read)) {
    if (value === null) return wrongUse(call, line, `--${option} ${call.values[option as keyof typeof read]}`)
  }
  return {
    seed: read.seed!,
    seconds: read.seconds === Infinity ? null : read.seconds!,
    tolerance: read.tolerance!,
    parts: read.parts === 0 ? null : read.parts!,
  }
}
