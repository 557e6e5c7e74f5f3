import type { StoreApi } from 'zustand/vanilla'
import { createWorkbench } from '#app/store/create-workbench.ts'
import type { WorkbenchServices } from '#app/store/workbench-services.ts'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import { VaultConnection } from '#io/storage/vault-connection.ts'
import { CityClient } from '#io/worker/city-client.ts'
import { cityWorker, type CityWorker } from '#io/worker/city-worker.ts'
import { handOver } from '#io/worker/hand-over.ts'
import { solverWorker, type SolverWorker } from '#io/worker/solver-worker.ts'
import { WorkerClient } from '#io/worker/worker-client.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { inProcessWorker } from './in-process-worker.ts'

/** Never the same twice, also for a browser that is opened again. */
let ids = 0

/** Makes the bundled city anew at each asking: handing it over empties it. */
export type CityMaker = () => PlanBase

/** Services of a browser with one tab, a storage of the given name, and a lattice as the bundled city. */
export function latticeServices(name: string, city: CityMaker = () => latticeCity(8, 8)): WorkbenchServices {
  const openBundled: CityWorker['openBundled'] = async () =>
    ok(handOver({ ...city(), generated: true }, null))
  return {
    client: new CityClient(() => inProcessWorker({ ...forgetfulWorker(), openBundled })),
    solver: new WorkerClient<SolverWorker>(() => inProcessWorker(solverWorker)),
    vault: new VaultConnection(name),
    locks: null,
    channel: () => null,
    bundled: { name: 'Lattice', files: [], services: '', examples: { ids: [], url: '' }, reference: {} },
    isReadOnly: false,
    askPersistence: async () => true,
    now: () => new Date(0),
    newId: () => `id-${name}-${String(++ids).padStart(6, '0')}`,
  }
}

/** The functions of a worker that has read nothing yet, as every new thread has. */
function forgetfulWorker(): CityWorker {
  let hasRead = false
  return {
    ...cityWorker,
    async readFiles(...question) {
      const answer = await cityWorker.readFiles(...question)
      hasRead = true
      return answer
    },
    accept: async (progress) => (hasRead ? cityWorker.accept(progress) : fail(problem('nothing-to-accept'))),
  }
}

/** A workbench with the lattice open. */
export async function latticeWorkbench(services: WorkbenchServices): Promise<StoreApi<WorkbenchState>> {
  const workbench = createWorkbench(services)
  await workbench.getState().actions.openLast()
  return workbench
}
