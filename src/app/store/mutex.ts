/** Runs asynchronous jobs one after the other, in the order of asking; a failed job does not stop the next. */
export class Mutex {
  #tail: Promise<unknown> = Promise.resolve()

  /** Runs `job` when all earlier ones have settled. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(job)
    this.#tail = turn.catch(() => undefined)
    return turn
  }
}
