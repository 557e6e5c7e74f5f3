import { openDB } from 'idb'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { storageProblem } from './storage-problem.ts'
import { VAULT_VERSION, type Vault, type VaultSchema } from './vault-schema.ts'

/** How long another tab with an older layout may hold the database before we go on without it. */
const BLOCKED_MILLISECONDS = 3000

/** The one connection to the database: opened when first needed, opened again after the browser closed it. */
export class VaultConnection {
  readonly #name: string
  #vault: Promise<Result<Vault>> | null = null

  constructor(name: string) {
    this.#name = name
  }

  /** The database. Codes: `storage-missing`, `storage-blocked` and those of `storageProblem`. */
  async open(): Promise<Result<Vault>> {
    this.#vault ??= this.#connect()
    const opened = await this.#vault
    if (!opened.ok) this.#vault = null
    return opened
  }

  /** Closes the database; the next {@link open} connects again. */
  async close(): Promise<void> {
    const opened = await this.#vault
    this.#vault = null
    if (opened?.ok) opened.value.close()
  }

  async #connect(): Promise<Result<Vault>> {
    if (typeof indexedDB === 'undefined') return fail(problem('storage-missing'))
    let blocked = (): void => undefined
    const patience = new Promise<Result<Vault>>((resolve) => {
      blocked = () => setTimeout(() => resolve(fail(problem('storage-blocked'))), BLOCKED_MILLISECONDS)
    })
    const opening = openDB<VaultSchema>(this.#name, VAULT_VERSION, {
      upgrade: createStores,
      blocked: () => blocked(),
      blocking: () => void this.close(),
      terminated: () => {
        this.#vault = null
      },
    }).then(
      (vault): Result<Vault> => ok(vault),
      (error: unknown) => fail<Vault>(storageProblem(error)),
    )
    return Promise.race([opening, patience])
  }
}

function createStores(vault: Vault): void {
  vault.createObjectStore('projects', { keyPath: 'id' })
  vault.createObjectStore('bases')
  vault.createObjectStore('steps', { keyPath: ['project', 'id'] })
  vault.createObjectStore('scenarios', { keyPath: ['project', 'id'] })
  vault.createObjectStore('damaged', { autoIncrement: true })
}
