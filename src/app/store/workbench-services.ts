import type { Channel, Locks } from '#io/storage/pen.ts'
import type { VaultConnection } from '#io/storage/vault-connection.ts'
import type { CityClient } from '#io/worker/city-client.ts'
import type { SolverWorker } from '#io/worker/solver-worker.ts'
import type { WorkerClient } from '#io/worker/worker-client.ts'
import type { BundledCity } from './bundled-city.ts'

/** The world outside the store; tests bring a small one. */
export interface WorkbenchServices {
  readonly client: CityClient
  /** Searches for proposals in a thread of its own. */
  readonly solver: WorkerClient<SolverWorker>
  readonly vault: VaultConnection
  /** Null where the browser has none. */
  readonly locks: Locks | null
  readonly channel: () => Channel | null
  readonly bundled: BundledCity
  /** Nothing is written and no pen is taken: who only looks never stands in the way of who works. */
  readonly isReadOnly: boolean
  readonly askPersistence: () => Promise<boolean>
  /** For people only, never for ordering. */
  readonly now: () => Date
  /** A new id that was never given before, in this browser or another. */
  readonly newId: () => string
}
