import { activeScenario } from '#core/plan/history.ts'
import { packBase } from '#core/plan/packed-base.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, type Result } from '#core/problem/result.ts'
import type { CityWorker } from '#io/worker/city-worker.ts'
import type { Remote } from 'comlink'
import { APP_VERSION } from '#io/formats/app-version.ts'
import { complain } from './notices.ts'
import { planSnapshot } from './plan-snapshot.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'
import type { OpenProject, WorkbenchActions } from './workbench-state.ts'

type ExportActions = Pick<
  WorkbenchActions,
  'exportGeoJson' | 'exportTable' | 'exportCompounds' | 'exportProject'
>

/** A question to the worker, or to its functions on the page. */
type Writing = (worker: CityWorker | Remote<CityWorker>) => Promise<Result<Blob>>

/** Files for the planner, written in the worker. */
export function exportActions(context: StoreContext): ExportActions {
  return {
    exportGeoJson: (levels) =>
      write(context, ({ plan }, { history }) => {
        const snapshot = packBase(planSnapshot(plan))
        const about = { ...exportDate(context), scenario: activeScenario(history).name }
        return (worker) => worker.writeGeoJson(snapshot, levels, about)
      }),
    exportTable: (level, header = {}) =>
      write(context, ({ plan }, { history }) => {
        const snapshot = packBase(planSnapshot(plan))
        const about = { ...exportDate(context), scenario: activeScenario(history).name }
        return (worker) => worker.writeTable(snapshot, level, header, about)
      }),
    exportCompounds: () =>
      write(context, ({ plan }, { history }) => {
        const snapshot = packBase(planSnapshot(plan))
        const about = { ...exportDate(context), scenario: activeScenario(history).name }
        return (worker) => worker.writeCompounds(snapshot, about)
      }),
    async exportProject() {
      const { session } = context
      const history = session?.history
      const blob = await write(context, ({ plan }, { history }) => {
        const base = packBase(plan.base)
        const about = exportDate(context)
        return (worker) => worker.writeProject(base, history, about)
      })
      if (blob !== null && session !== null && session.history === history) session.kept = history
      return blob
    },
  }
}

function exportDate({ services }: StoreContext): { readonly date: string; readonly appVersion: string } {
  return { date: services.now().toISOString(), appVersion: APP_VERSION }
}

/**
 * What a worker could not write, the page writes itself: work must be able to leave the browser. Null when that fails
 * too, and the planner has been told.
 */
async function write(
  context: StoreContext,
  prepare: (project: OpenProject, session: Session) => Writing,
): Promise<Blob | null> {
  const { project } = context.get()
  const { session } = context
  if (project === null || session === null) {
    complain(context, problem('nothing-open'))
    return null
  }
  const writing = prepare(project, session)
  const written = await context.services.client.ask(writing)
  if (written.ok) return written.value
  const again = await writeHere(writing)
  if (again.ok) return again.value
  complain(context, again.problem)
  return null
}

async function writeHere(writing: Writing): Promise<Result<Blob>> {
  try {
    const { cityWorker } = await import('#io/worker/city-worker.ts')
    return await writing(cityWorker)
  } catch {
    return fail(problem('worker-crashed'))
  }
}
