/** Where an anytime search stands. A search is a generator that yields this often enough to be stopped within 50 ms. */
export interface SearchProgress<T> {
  /** Share of the budget that is used, 0 … 1. */
  readonly done: number
  /** The best so far, or null while there is none. */
  readonly best: T | null
}
