/** Milliseconds of repeated runs. */
export interface Timing {
  readonly runs: number
  readonly min: number
  readonly median: number
  readonly p99: number
  readonly max: number
}

/** Kept so that no engine can prove a result unused. */
let sink: unknown

/**
 * Times `work` `runs` times after `warmUps` uncounted runs; awaits promises. What `prepare` returns is handed to
 * `work`; preparing is not timed.
 */
export async function time<T>(
  runs: number,
  warmUps: number,
  work: (prepared: T) => unknown,
  prepare?: () => T,
): Promise<Timing> {
  const times: number[] = []
  for (let run = -warmUps; run < runs; run++) {
    const prepared = prepare?.() as T
    const start = performance.now()
    const result = work(prepared)
    sink = result instanceof Promise ? await result : result
    if (run >= 0) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))]!
  return { runs, min: times[0]!, median: at(0.5), p99: at(0.99), max: times.at(-1)! }
}

/** The last result, for checks after timing. */
export function lastResult(): unknown {
  return sink
}
