import { problem } from '#core/problem/problem.ts'
import { absoluteLayers } from './absolute-address.ts'
import { complain, inform } from './notices.ts'
import { openCity } from './open-city.ts'
import type { StoreContext } from './store-context.ts'
import { beginWork, failWork, showProgress } from './work-in-progress.ts'
import type { ImportChoice, WorkbenchActions } from './workbench-state.ts'

type ImportActions = Pick<WorkbenchActions, 'readFiles' | 'adjustImport' | 'acceptImport' | 'dismissImport'>

/** Files come in two steps: read and reported, then accepted or dismissed. Nothing changes before the second. */
export function importActions(context: StoreContext): ImportActions {
  let files: readonly File[] = []
  const choices = new Map<string, ImportChoice>()

  const read = async (): Promise<void> => {
    const attempt = beginWork(context, 'reading')
    const named = files.map((file) => ({ name: file.name, content: file }))
    const answer = await context.services.client.ask(
      (worker, progress) => worker.readFiles(named, [...choices.values()], progress),
      showProgress(context, attempt),
    )
    if (attempt !== context.attempt) return
    if (!answer.ok) {
      failWork(context, answer.problem)
      return
    }
    const { project } = context.get()
    const fileNames = files.map(({ name }) => name)
    context.set({
      progress: null,
      pendingImport: { fileNames, report: answer.value },
      ...(project === null ? { status: 'empty' as const } : {}),
    })
  }

  return {
    async readFiles(chosen) {
      if (chosen.length === 0) return
      files = chosen
      choices.clear()
      await read()
    },
    async adjustImport(choice) {
      if (context.get().pendingImport === null) return
      choices.set(choice.file, choice)
      await read()
    },
    async acceptImport() {
      const { pendingImport } = context.get()
      if (pendingImport === null) {
        complain(context, problem('nothing-to-accept'))
        return
      }
      if (pendingImport.report.blocked !== null) {
        complain(context, pendingImport.report.blocked)
        return
      }
      const attempt = beginWork(context, 'building')
      const answer = await context.services.client.askCity(
        (worker, progress) => worker.accept(progress),
        showProgress(context, attempt),
      )
      if (attempt !== context.attempt) return
      if (!answer.ok) {
        failWork(context, answer.problem)
        return
      }
      files = []
      const city = answer.value
      const { bundled, newId } = context.services
      const reference = city.base.generated ? absoluteLayers(bundled.reference) : {}
      await openCity(context, { id: newId(), kind: 'stored', city, reference }, attempt)
      if (attempt !== context.attempt) return
      inform(context, 'imported', { name: city.base.name, files: pendingImport.fileNames.length })
    },
    dismissImport() {
      files = []
      context.set({ pendingImport: null })
    },
  }
}
