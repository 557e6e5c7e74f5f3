import type { SearchProgress } from '#core/optimize/search-progress.ts'

/** What a search came to, or the best it had when the clock ended it. */
export interface SearchOutcome<T> {
  readonly best: T | null
  /** True when the clock ended it before its budget. */
  readonly cutShort: boolean
}

/** Runs a search to its end, or so many seconds; null = as long as its budget lasts. */
export function searchWithin<T>(
  run: Generator<SearchProgress<T>, T>,
  seconds: number | null,
): SearchOutcome<T> {
  const end = seconds === null ? Infinity : performance.now() + seconds * 1000
  let best: T | null = null
  for (;;) {
    const step = run.next()
    if (step.done) return { best: step.value, cutShort: false }
    best = step.value.best
    if (performance.now() >= end) return { best, cutShort: true }
  }
}
