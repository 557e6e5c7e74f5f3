import { proxy, releaseProxy, wrap, type Remote } from 'comlink'
import { unpackBase } from '#core/plan/packed-base.ts'
import type { Problem } from '#core/problem/problem.ts'
import { problem } from '#core/problem/problem.ts'
import type { Result } from '#core/problem/result.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { CityWorker } from './city-worker.ts'
import type { OpenedCity, PackedCity } from './opened-city.ts'
import type { ReadProgress } from './read-progress.ts'

/** A worker that says nothing for so long is taken for dead. */
const SILENCE_MILLISECONDS = 120_000

/** The parts of a worker that the client needs; tests bring their own. */
export interface WorkerLike extends EventTarget {
  postMessage(message: unknown, transfer: Transferable[]): void
  terminate(): void
}

/**
 * The worker as the page sees it. A crash, a silence or {@link cancel} ends the question with a problem and the
 * worker with it; the next question starts a fresh one. Nothing on the page changes by that.
 *
 * Codes of every question: `cancelled`, `worker-crashed`, `worker-silent`, and those of the function asked.
 */
export class CityClient {
  readonly #start: () => WorkerLike
  #worker: WorkerLike | null = null
  #remote: Remote<CityWorker> | null = null
  readonly #waiting = new Set<(problem: Problem) => void>()

  constructor(start: () => WorkerLike) {
    this.#start = start
  }

  /** Asks the worker; `question` gets the worker and a function that passes progress on. */
  ask<T>(
    question: (worker: Remote<CityWorker>, progress: ReadProgress) => Promise<Result<T>>,
    onProgress: ReadProgress = () => undefined,
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
      const progress: ReadProgress = (key, done) => {
        if (!this.#waiting.has(give)) return
        watch()
        onProgress(key, done)
      }
      question(remote, proxy(progress)).then(settle, () => {
        if (this.#waiting.has(give)) this.#end(problem('worker-crashed'))
      })
    })
  }

  /** Asks for a city, and unpacks it. */
  async askCity(
    question: (worker: Remote<CityWorker>, progress: ReadProgress) => Promise<Result<PackedCity>>,
    onProgress?: ReadProgress,
  ): Promise<Result<OpenedCity>> {
    const answer = await this.ask(question, onProgress)
    return answer.ok ? ok({ ...answer.value, base: unpackBase(answer.value.base) }) : answer
  }

  /** Ends whatever runs. */
  cancel(): void {
    if (this.#waiting.size > 0) this.#end(problem('cancelled'))
  }

  #connect(): Remote<CityWorker> {
    if (this.#remote !== null) return this.#remote
    const worker = this.#start()
    worker.addEventListener('error', () => this.#end(problem('worker-crashed')))
    worker.addEventListener('messageerror', () => this.#end(problem('worker-crashed')))
    this.#worker = worker
    this.#remote = wrap<CityWorker>(worker)
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
