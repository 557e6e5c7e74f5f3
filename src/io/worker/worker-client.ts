import { proxy, releaseProxy, wrap, type Remote } from 'comlink'
import type { Problem } from '#core/problem/problem.ts'
import { problem } from '#core/problem/problem.ts'
import type { Result } from '#core/problem/result.ts'
import { fail } from '#core/problem/result.ts'

/** A worker that says nothing for so long is taken for dead. */
const SILENCE_MILLISECONDS = 120_000

/** The parts of a worker that the client needs; tests bring their own. */
export interface WorkerLike extends EventTarget {
  postMessage(message: unknown, transfer: Transferable[]): void
  terminate(): void
}

/**
 * A worker as the page sees it. A crash, a silence or {@link cancel} ends the question with a problem and the
 * worker with it; the next question starts a fresh one. Nothing on the page changes by that.
 *
 * Codes of every question: `cancelled`, `worker-crashed`, `worker-silent`, and those of the function asked.
 */
export class WorkerClient<Functions extends object> {
  readonly #start: () => WorkerLike
  #worker: WorkerLike | null = null
  #remote: Remote<Functions> | null = null
  readonly #waiting = new Set<(problem: Problem) => void>()

  constructor(start: () => WorkerLike) {
    this.#start = start
  }

  /** Asks the worker; `question` gets the worker and a function that passes on what it tells on the way. */
  ask<T, Told extends unknown[]>(
    question: (worker: Remote<Functions>, tell: (...told: Told) => void) => Promise<Result<T>>,
    onTold: (...told: Told) => void = () => undefined,
  ): Promise<Result<T>> {
    const remote = this.#connect()
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout>
      const settle = (answer: Result<T>): void => {
        clearTimeout(timer)
        this.#waiting.delete(give)
        resolve(answer)
      }
      const give = (reason: Problem): void => settle(fail(reason))
      const watch = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => this.#end(problem('worker-silent')), SILENCE_MILLISECONDS)
      }
      watch()
      this.#waiting.add(give)
      const tell = (...told: Told): void => {
        if (!this.#waiting.has(give)) return
        watch()
        onTold(...told)
      }
      question(remote, proxy(tell)).then(settle, () => {
        if (this.#waiting.has(give)) this.#end(problem('worker-crashed'))
      })
    })
  }

  /** Ends whatever runs. */
  cancel(): void {
    if (this.#waiting.size > 0) this.#end(problem('cancelled'))
  }

  #connect(): Remote<Functions> {
    if (this.#remote !== null) return this.#remote
    const worker = this.#start()
    worker.addEventListener('error', () => this.#end(problem('worker-crashed')))
    worker.addEventListener('messageerror', () => this.#end(problem('worker-crashed')))
    this.#worker = worker
    this.#remote = wrap<Functions>(worker)
    return this.#remote
  }

  #end(reason: Problem): void {
    this.#remote?.[releaseProxy]()
    this.#worker?.terminate()
    this.#remote = null
    this.#worker = null
    for (const give of this.#waiting) give(reason)
  }
}
