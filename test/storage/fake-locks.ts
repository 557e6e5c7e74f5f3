import type { Locks } from '#io/storage/pen.ts'

interface Held {
  readonly fail: (reason: unknown) => void
}

interface Waiting {
  readonly grant: () => void
}

/** A lock manager of one browser, shared by the tabs of a test: `ifAvailable`, `signal` and `steal` as in the standard. */
export class FakeLocks {
  readonly #held = new Map<string, Held>()
  readonly #queues = new Map<string, Waiting[]>()

  /** What a tab sees as `navigator.locks`. */
  tab(): Locks {
    const request = async (
      name: string,
      options: LockOptions,
      callback: (lock: Lock | null) => Promise<unknown>,
    ): Promise<unknown> => {
      await Promise.resolve()
      if (options.ifAvailable && this.#held.has(name)) return callback(null)
      if (options.steal) {
        this.#held.get(name)?.fail(new DOMException('stolen', 'AbortError'))
        this.#held.delete(name)
      }
      if (this.#held.has(name)) await this.#turn(name, options.signal)
      return this.#hold(name, callback)
    }
    return { request } as unknown as Locks
  }

  #hold(name: string, callback: (lock: Lock | null) => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const held: Held = { fail: reject }
      this.#held.set(name, held)
      const leave = (): void => {
        if (this.#held.get(name) !== held) return
        this.#held.delete(name)
        this.#queues.get(name)?.shift()?.grant()
      }
      callback({ name, mode: 'exclusive' }).then(resolve, reject).finally(leave)
    })
  }

  #turn(name: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(name) ?? []
      this.#queues.set(name, queue)
      const waiting: Waiting = { grant: resolve }
      queue.push(waiting)
      signal?.addEventListener('abort', () => {
        const at = queue.indexOf(waiting)
        if (at >= 0) queue.splice(at, 1)
        reject(signal.reason as Error)
      })
    })
  }
}
