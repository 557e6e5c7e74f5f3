import { activeScenario } from '#core/plan/history.ts'
import { packBase } from '#core/plan/packed-base.ts'
import type { Command } from '#core/plan/command.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { APP_VERSION } from '#io/formats/app-version.ts'
import type { CareFileKind, CareReading } from '#io/formats/care-reading.ts'
import { complain } from './notices.ts'
import { planSnapshot } from './plan-snapshot.ts'
import { setPairing } from './set-pairing.ts'
import type { StoreContext } from './store-context.ts'
import { today } from './today.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type CareActions = Pick<
  WorkbenchActions,
  'readCareFile' | 'readDemoServices' | 'acceptCare' | 'dismissCare' | 'newCareId' | 'exportCare'
>

/** Tables of departments, pairs, needs, resources and services: read and written in the worker, taken as one step. */
export function careActions(context: StoreContext): CareActions {
  async function read(
    kind: CareFileKind,
    file: string,
    bytesOf: () => Promise<ArrayBuffer>,
  ): Promise<Problem | null> {
    const { project } = context.get()
    if (project === null) return complain(context, problem('nothing-open'))
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await bytesOf())
    } catch {
      return complain(context, problem('file-unreadable', { file }))
    }
    const snapshot = packBase(planSnapshot(project.plan))
    const day = today(context)
    const answer = await context.services.client.ask((worker) =>
      worker.readCareFile(snapshot, kind, { file, bytes, today: day }),
    )
    if (answer.ok) setPairing(context, { reading: answer.value })
    return answer.ok ? null : answer.problem
  }

  return {
    readCareFile: (kind, file) => read(kind, file.name, () => file.arrayBuffer()),
    readDemoServices: () =>
      read('services', 'services.csv', async () =>
        (await fetch(context.services.bundled.services)).arrayBuffer(),
      ),
    async acceptCare() {
      const { reading } = context.get().pairing
      if (reading === null) return null
      if (reading.problems.length > 0) return reading.problems[0]!.problem
      const wrong = await context.get().actions.dispatch(commandOf(reading))
      if (wrong === null || wrong.code === 'nothing-changes') setPairing(context, { reading: null })
      return wrong
    },
    dismissCare: () => setPairing(context, { reading: null }),
    newCareId: () => context.services.newId(),
    async exportCare(document) {
      const { project } = context.get()
      const { session } = context
      if (project === null || session === null) {
        complain(context, problem('nothing-open'))
        return null
      }
      const snapshot = packBase(planSnapshot(project.plan))
      const date = context.services.now().toISOString()
      const about = { date, appVersion: APP_VERSION, scenario: activeScenario(session.history).name }
      const written = await context.services.client.ask((worker) =>
        worker.writeCare(snapshot, document, about),
      )
      if (written.ok) return written.value
      complain(context, written.problem)
      return null
    },
  }
}

/** Departments and pairs of a file are what stands in the city. */
function commandOf({ kind, records, pairs }: CareReading): Command {
  return kind === 'pairs' ? { type: 'pair', pairs, standing: true } : { type: 'put-care-records', records }
}
