import type { SearchProgress } from '#core/optimize/search-progress.ts'

/** A search run to its end. */
export function runSearch<T>(search: Generator<SearchProgress<T>, T>): T {
  for (;;) {
    const step = search.next()
    if (step.done === true) return step.value
  }
}
