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

/** Times `work` `runs` times after `warmUps` uncounted runs; awaits promises. */
export async function time(runs: number, warmUps: number, work: (run: number) => unknown): Promise<Timing> {
  for (let run = 0; run < warmUps; run++) sink = await work(run)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const result = work(run)
    sink = result instanceof Promise ? await result : result
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))]!
  return { runs, min: times[0]!, median: at(0.5), p99: at(0.99), max: times.at(-1)! }
}

/** The last result, for checks after timing. */
export function lastResult(): unknown {
  return sink
}
