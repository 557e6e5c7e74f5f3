import { IDBObjectStore } from 'fake-indexeddb'

const METHODS = ['get', 'getAll', 'put', 'add', 'delete'] as const

/** What becomes of a request: `abort` ends its transaction after it was made, `kill` also every request after it. */
export type Fault = 'abort' | 'kill' | 'quota'

/** Requests of the fake storage, counted, one of which goes wrong. */
export class FaultyStorage {
  requests = 0
  #at = Infinity
  #fault: Fault = 'abort'
  readonly #originals = METHODS.map((name) => [name, IDBObjectStore.prototype[name]] as const)

  constructor() {
    const meet = (store: IDBObjectStore): void => this.#meet(store)
    for (const [name, original] of this.#originals) {
      Object.defineProperty(IDBObjectStore.prototype, name, {
        configurable: true,
        writable: true,
        value(this: IDBObjectStore, ...parameters: unknown[]) {
          meet(this)
          return Reflect.apply(original, this, parameters)
        },
      })
    }
  }

  /** The request after `requests` more ones goes wrong. */
  failAfter(requests: number, fault: Fault): void {
    this.#at = this.requests + requests
    this.#fault = fault
  }

  /** Everything works again. */
  mend(): void {
    this.#at = Infinity
  }

  /** Puts the storage back as it was. */
  remove(): void {
    for (const [name, original] of this.#originals) {
      Object.defineProperty(IDBObjectStore.prototype, name, {
        configurable: true,
        writable: true,
        value: original,
      })
    }
  }

  #meet(store: IDBObjectStore): void {
    const index = this.requests++
    if (index < this.#at || (index > this.#at && this.#fault === 'abort')) return
    if (this.#fault === 'quota') throw new DOMException('full', 'QuotaExceededError')
    try {
      store.transaction.abort()
    } catch {
      return
    }
  }
}
