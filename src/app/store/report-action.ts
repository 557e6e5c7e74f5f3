import { packBase } from '#core/plan/packed-base.ts'
import { APP_VERSION } from '#io/formats/app-version.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import { wayToState } from './way-to-state.ts'
import { beginWork, failWork, showProgress } from './work-in-progress.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** The papers of the open city, written in the worker: reports between two states, and map sheets. */
export function reportAction(context: StoreContext): Pick<WorkbenchActions, 'writeReport' | 'writeSheets'> {
  return {
    async writeReport(first, second, paper, format) {
      const { project } = context.get()
      if (project === null) return null
      const [from, to] = [await wayToState(context, first), await wayToState(context, second)]
      for (const way of [from, to]) {
        if (way.ok) continue
        complain(context, way.problem)
        return null
      }
      const base = packBase(project.plan.base)
      const date = context.services.now().toISOString()
      const request = { ...paper, scenario: paper.to, date, appVersion: APP_VERSION }
      const ways = [from.ok ? from.value : null, to.ok ? to.value : null] as const
      const written = await context.services.client.ask((worker) =>
        worker.writeStatesReport(base, ways, request, format),
      )
      if (written.ok) return written.value
      complain(context, written.problem)
      return null
    },
    async writeSheets(first, second, units, paper, format) {
      const { project } = context.get()
      if (project === null) return null
      const [from, to] = [await wayToState(context, first ?? null), await wayToState(context, second)]
      for (const way of [from, to]) {
        if (way.ok) continue
        complain(context, way.problem)
        return null
      }
      const base = packBase(project.plan.base)
      const request = { ...paper, date: context.services.now().toISOString(), appVersion: APP_VERSION }
      const before = first === undefined ? null : { way: from.ok ? from.value : null }
      const states = { before, way: to.ok ? to.value : null, units }
      const attempt = beginWork(context, 'writing')
      const written = await context.services.client.ask(
        (worker, progress) => worker.writeMapSheets(base, states, request, format, progress),
        showProgress(context, attempt),
      )
      if (attempt !== context.attempt) return null
      if (!written.ok) {
        failWork(context, written.problem)
        return null
      }
      context.set({ progress: null })
      return written.value
    },
  }
}
