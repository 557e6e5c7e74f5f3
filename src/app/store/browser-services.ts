import { askPersistence } from '#io/storage/ask-persistence.ts'
import { VaultConnection } from '#io/storage/vault-connection.ts'
import { CityClient } from '#io/worker/city-client.ts'
import { startCityWorker } from '#io/worker/start-city-worker.ts'
import { startSolverWorker } from '#io/worker/start-solver-worker.ts'
import { WorkerClient } from '#io/worker/worker-client.ts'
import { HOHHOT } from './hohhot.ts'
import type { WorkbenchServices } from './workbench-services.ts'
import { orderedId } from './ordered-id.ts'

/** Name of the database and of the channel between tabs. */
const NAME = 'heyuan'

/** The browser as the store uses it. */
export function browserServices(isReadOnly: boolean): WorkbenchServices {
  return {
    client: new CityClient(startCityWorker),
    solver: new WorkerClient(startSolverWorker),
    vault: new VaultConnection(NAME),
    locks: globalThis.navigator?.locks ?? null,
    channel: () => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)),
    bundled: HOHHOT,
    isReadOnly,
    askPersistence,
    now: () => new Date(),
    newId: () => orderedId(Date.now()),
  }
}
