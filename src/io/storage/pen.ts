/** The parts of the browser's lock manager that a pen needs; tests bring their own. */
export type Locks = Pick<LockManager, 'request'>

/** The parts of a broadcast channel that a pen needs. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'addEventListener'>

/** What tabs say to each other about a project. */
type Message =
  | { readonly kind: 'hand-over'; readonly project: string }
  | { readonly kind: 'written'; readonly project: string }

/** What happens in this tab when another tab acts. */
export interface PenEvents {
  /** Another tab asks for the pen. Finish what is being written; the pen is given up when the promise resolves. */
  readonly onHandOver: () => Promise<void>
  /** The pen is gone: handed over, or taken by force from a tab that did not answer. */
  readonly onLost: () => void
  /** The writing tab has written something. */
  readonly onWritten: () => void
}

/** How long a tab may take to hand over before the pen is taken from it. */
const HAND_OVER_MILLISECONDS = 2_000

/**
 * The right to write a project: of all tabs of this browser one holds it. A web lock decides; where the browser has
 * none (a page without https) the latest tab writes, and the pen number in the journal stops the others.
 */
export class Pen {
  readonly #project: string
  readonly #locks: Locks | null
  readonly #channel: Channel | null
  readonly #events: PenEvents
  #release: (() => void) | null = null

  constructor(project: string, locks: Locks | null, channel: Channel | null, events: PenEvents) {
    this.#project = project
    this.#locks = locks
    this.#channel = channel
    this.#events = events
    channel?.addEventListener('message', ({ data }) => void this.#hear(data as Message))
  }

  /** True while this tab may write. */
  get isHeld(): boolean {
    return this.#release !== null
  }

  /** Takes the pen when it lies free; false when another tab holds it. */
  async take(): Promise<boolean> {
    if (this.isHeld) return true
    if (this.#locks === null) {
      this.#say('hand-over')
      this.#release = () => undefined
      return true
    }
    return this.#request(this.#locks, { ifAvailable: true })
  }

  /** Takes the pen from the tab that holds it: asks, waits, and takes it by force from a tab that does not answer. */
  async takeOver(): Promise<void> {
    if (this.isHeld) return
    this.#say('hand-over')
    if (this.#locks === null) {
      this.#release = () => undefined
      return
    }
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), HAND_OVER_MILLISECONDS)
    const given = await this.#request(this.#locks, { signal: patience.signal })
    clearTimeout(timer)
    if (!given) await this.#request(this.#locks, { steal: true })
  }

  /** Tells the other tabs that something was written. */
  announceWritten(): void {
    this.#say('written')
  }

  /** Gives the pen up and stops listening. */
  close(): void {
    this.#drop()
    this.#channel?.close()
  }

  /** Resolves when the lock is granted (true) or refused (false); the lock is held until the pen is dropped. */
  #request(locks: Locks, options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      const held = locks.request(`heyuan/${this.#project}`, options, async (lock) => {
        if (lock === null) {
          resolve(false)
          return
        }
        await new Promise<void>((release) => {
          this.#release = release
          resolve(true)
        })
      })
      held.catch(() => {
        resolve(false)
        if (!this.isHeld) return
        this.#release = null
        this.#events.onLost()
      })
    })
  }

  #drop(): void {
    const release = this.#release
    this.#release = null
    release?.()
  }

  async #hear(message: Message): Promise<void> {
    if (message.project !== this.#project) return
    if (message.kind === 'written') {
      if (!this.isHeld) this.#events.onWritten()
      return
    }
    if (!this.isHeld) return
    await this.#events.onHandOver()
    this.#drop()
    this.#events.onLost()
  }

  #say(kind: Message['kind']): void {
    this.#channel?.postMessage({ kind, project: this.#project } satisfies Message)
  }
}
