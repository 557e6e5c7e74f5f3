/** Runs `work` once in the next frame, however often it was asked for. */
export class FrameLoop {
  readonly #work: () => void
  #frame = 0

  constructor(work: () => void) {
    this.#work = work
  }

  /** Asks for the work in the next frame. */
  request(): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#work()
    })
  }

  /** Forgets a request that has not run. */
  cancel(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }
}
